import { PageShell } from "@/components/layout/page-shell";
import { Skeleton } from "@/components/ui/skeleton";

export default function WriteLoading() {
  return (
    <PageShell>
      <div aria-busy="true" className="flex flex-col gap-6">
        <Skeleton className="h-12 w-56" />
        <Skeleton className="mb-6 h-5 w-full max-w-measure" />
        <Skeleton className="h-7 w-2/5" />
        <Skeleton className="w-3/5" />
        <Skeleton className="mt-4 h-7 w-1/3" />
        <Skeleton className="w-1/2" />
      </div>
    </PageShell>
  );
}
