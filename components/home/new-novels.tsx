import { getTranslations } from "next-intl/server";
import { SectionHeading } from "@/components/layout/section-heading";
import { Cover } from "@/components/ui/cover/cover";

export type ShelfItem = {
  id: string;
  href: string;
  title: string;
  author?: string | null;
  coverSrc?: string | null;
  lang?: string;
};

/** The newest novels as a shelf of covers, six to a row on a wide window; nothing when there is none. */
export async function NewNovels({ items }: { items: readonly ShelfItem[] }) {
  if (items.length === 0) return null;
  const t = await getTranslations("home");
  return (
    <section aria-labelledby="new-novels">
      <SectionHeading id="new-novels" title={t("newNovels")} href="/novels" linkText={t("allNovels")} />
      <ul className="grid grid-cols-2 gap-x-5 gap-y-8 sm:grid-cols-3 md:gap-x-7 lg:grid-cols-6">
        {items.map((item) => (
          <li key={item.id} className="group relative">
            <Cover
              title={item.title}
              author={item.author}
              src={item.coverSrc}
              size="fluid"
              lang={item.lang}
            />
            <h3 className="pt-3 text-base leading-snug hyphens-auto" lang={item.lang}>
              <a href={item.href} className="after:absolute after:inset-0 group-hover:text-accent">
                {item.title}
              </a>
            </h3>
            {item.author && <p className="pt-0.5 text-sm text-ink-soft">{item.author}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
