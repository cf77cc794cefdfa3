import { PageShell } from "@/components/layout/page-shell";
import { NovelGrid } from "@/components/novels/novel-grid";
import { Skeleton } from "@/components/ui/skeleton";

const COVERS = ["a", "b", "c", "d", "e", "f", "g", "h"];

export default function CatalogLoading() {
  return (
    <PageShell>
      <div aria-busy="true">
        <Skeleton className="h-12 w-56" />
        <Skeleton className="mt-4 mb-12 h-6 w-full max-w-md" />
        <div className="grid gap-x-14 lg:grid-cols-[13.5rem_minmax(0,1fr)]">
          <div className="flex flex-col gap-3 max-lg:hidden">
            {COVERS.map((key) => (
              <Skeleton key={key} className="h-5 w-36" />
            ))}
          </div>
          <NovelGrid>
            {COVERS.map((key) => (
              <li key={key}>
                <Skeleton className="aspect-2/3 h-auto w-full rounded-none" />
                <Skeleton className="mt-4 w-4/5" />
                <Skeleton className="mt-2 h-3.5 w-1/2" />
              </li>
            ))}
          </NovelGrid>
        </div>
      </div>
    </PageShell>
  );
}
