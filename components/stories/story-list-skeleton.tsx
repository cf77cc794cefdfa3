import { Skeleton, SkeletonText } from "@/components/ui/skeleton";

/** The place of a list of stories that is still loading. */
export function StoryListSkeleton({ count = 4 }: { count?: number }) {
  return (
    <ul aria-hidden="true" className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the places are alike and never reordered
        <li key={index} className="flex gap-5 sm:gap-7">
          <Skeleton className="aspect-2/3 h-auto w-24 shrink-0 sm:w-32" />
          <span className="flex flex-1 flex-col gap-3 pt-1">
            <Skeleton className="h-6 w-3/5" />
            <SkeletonText lines={4} />
          </span>
        </li>
      ))}
    </ul>
  );
}
