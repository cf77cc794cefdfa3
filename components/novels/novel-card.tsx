import { useLocale, useTranslations } from "next-intl";
import { Cover } from "@/components/ui/cover/cover";
import type { Novel } from "@/lib/novels/fields";
import { coverSrc } from "./cover-src";

/** A novel in the catalogue: its cover, and under it what one wants to know before opening it. */
export function NovelCard({ novel, eager }: { novel: Novel; eager: boolean }) {
  const t = useTranslations("novels");
  const { title, author, lang } = novel;
  const foreign = lang !== useLocale();
  const facts = [t(`status.${novel.translation_status}`), String(novel.release_year)];
  return (
    <li className="group relative flex flex-col">
      <Cover title={title} author={author} src={coverSrc(novel)} size="fluid" lang={lang} eager={eager} />
      <h2 className="pt-3.5 text-base leading-snug hyphens-auto" lang={lang}>
        <a
          href={`/novels/${novel.slug}`}
          className="after:absolute after:inset-0 group-hover:text-accent group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4"
        >
          {title}
        </a>
      </h2>
      <p className="pt-0.5 text-sm text-ink-soft" lang={lang}>
        {author}
      </p>
      <p className="pt-1 text-xs text-ink-faint">
        {facts.join(" · ")}
        {foreign && ` · ${t(`language.${lang}`)}`}
      </p>
    </li>
  );
}
