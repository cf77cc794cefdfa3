import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import type { DraftSummary } from "@/lib/stories/endpoints/drafts";

const TONES = { generating: "accent", draft: "neutral", error: "danger" } as const;

/** An author's drafts as lines of a list: the title, or the prompt as long as there is none, and how it stands. */
export async function DraftList({ drafts }: { drafts: readonly DraftSummary[] }) {
  const [t, format] = await Promise.all([getTranslations("write.list"), getFormatter()]);
  return (
    <ul className="divide-y divide-rule border-b border-rule">
      {drafts.map(({ id, title, description, createdAt, status }) => (
        <li
          key={id}
          className="group relative grid gap-x-8 gap-y-1 py-4.5 first:pt-0 sm:grid-cols-[minmax(0,1fr)_auto]"
        >
          <div className="min-w-0">
            <h3 className={cn("text-lg leading-snug", !title && "line-clamp-2 max-w-measure italic")}>
              <Link href={`/write/${id}`} className="after:absolute after:inset-0 group-hover:text-accent">
                {title || description}
              </Link>
            </h3>
            {title && (
              <p className="line-clamp-2 max-w-measure pt-1 text-[0.9375rem] text-ink-soft">{description}</p>
            )}
          </div>
          <p className="flex items-center gap-4 self-start pt-1 text-sm text-ink-faint">
            <Badge tone={TONES[status]}>{t(`status.${status}`)}</Badge>
            <time dateTime={createdAt} className="figures-table">
              {format.dateTime(new Date(createdAt), { day: "numeric", month: "long", year: "numeric" })}
            </time>
          </p>
        </li>
      ))}
    </ul>
  );
}
