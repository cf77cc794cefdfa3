import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { SectionHeading } from "@/components/layout/section-heading";
import { Cover } from "@/components/ui/cover/cover";

export type ContinueItem = {
  id: string;
  /** Where to go on: the chapter or scene itself. */
  href: string;
  title: string;
  author?: string | null;
  coverSrc?: string | null;
  /** Where one stopped, in words: the chapter's title, the scene's. */
  place: string;
  /** How much of the whole is done, 0..100; leave out where it has no meaning. */
  percent?: number;
  lang?: string;
};

type ContinueSectionProps = { kind: "reading" | "playing"; items: readonly ContinueItem[] };

/** What the viewer began and can go on with; nothing when there is none. */
export async function ContinueSection({ kind, items }: ContinueSectionProps) {
  if (items.length === 0) return null;
  const t = await getTranslations("home");
  const id = `continue-${kind}`;
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id} title={t(kind === "reading" ? "continueReading" : "continuePlaying")} />
      <ul className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
        {items.map((item) => (
          <li key={item.id} className="group relative flex gap-5">
            <Cover title={item.title} author={item.author} src={item.coverSrc} size="sm" lang={item.lang} />
            <div className="flex min-w-0 flex-col">
              <h3 className="text-lg leading-snug hyphens-auto" lang={item.lang}>
                <Link
                  prefetch={false}
                  href={item.href}
                  className="after:absolute after:inset-0 group-hover:text-accent"
                >
                  {item.title}
                </Link>
              </h3>
              <p className="pt-1 text-sm text-ink-soft" lang={item.lang}>
                {item.place}
              </p>
              {item.percent !== undefined && (
                <div className="mt-auto pt-3 pb-1">
                  <p className="figures-table pb-1.5 text-xs text-ink-faint">
                    {t("progress", { percent: Math.round(item.percent) })}
                  </p>
                  <span aria-hidden="true" className="block h-0.5 w-28 bg-rule">
                    <span className="block h-full bg-accent" style={{ width: `${item.percent}%` }} />
                  </span>
                </div>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
