import { PageShell } from "@/components/layout/page-shell";
import { StoryListSkeleton } from "@/components/stories/story-list-skeleton";
import { Skeleton } from "@/components/ui/skeleton";

export default function StoriesLoading() {
  return (
    <PageShell>
      <div aria-busy="true">
        <Skeleton className="h-12 w-56" />
        <Skeleton className="mt-5 mb-14 h-5 w-full max-w-measure" />
        <StoryListSkeleton />
      </div>
    </PageShell>
  );
}
