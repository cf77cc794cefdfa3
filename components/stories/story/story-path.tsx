import { getTranslations } from "next-intl/server";
import { Fragment } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { Prose } from "@/components/ui/prose";
import { Separator } from "@/components/ui/separator";
import type { PathScene } from "@/lib/stories/endpoints/play";
import { Paragraphs } from "../paragraphs";
import { PrintButton } from "./print-button";

type StoryPathProps = {
  story: { id: string; title: string; authorName: string; language: string };
  path: readonly PathScene[];
  isFinal: boolean;
  epilogue: string | null;
};

/** The scenes that somebody went through, read as one text with their choices in italics between. */
export async function StoryPath({ story, path, isFinal, epilogue }: StoryPathProps) {
  const [t, tList] = await Promise.all([getTranslations("stories.path"), getTranslations("stories.list")]);
  const { id, title, authorName, language } = story;
  return (
    <article>
      <header className="pb-12 text-center">
        <p className="label-caps text-ink-faint">{t("lead")}</p>
        <h1 className="pt-4 text-4xl hyphens-auto" lang={language}>
          {title}
        </h1>
        <p className="pt-3 text-ink-soft">{tList("byAuthor", { name: authorName })}</p>
      </header>
      <Prose lang={language} dropCap className="[&_[data-choice]+p]:indent-0!">
        {path.map((scene) => (
          <Fragment key={scene.scene_id}>
            {scene.choice_text && (
              <p data-choice="" className="my-7! text-center indent-0! text-accent italic text-balance">
                {scene.choice_text}
              </p>
            )}
            <Paragraphs text={scene.text} />
          </Fragment>
        ))}
      </Prose>
      {epilogue && (
        <section aria-label={t("epilogue")} className="pt-12">
          <Separator ornament className="pb-9 text-accent" />
          <Prose lang={language} className="italic">
            <Paragraphs text={epilogue} />
          </Prose>
        </section>
      )}
      {!isFinal && <p className="pt-10 text-center font-serif text-ink-faint italic">{t("unfinished")}</p>}
      <footer className="flex flex-wrap justify-center gap-3 pt-14 print:hidden">
        {!isFinal && (
          <ButtonLink href={`/stories/${id}/play`} variant="primary">
            {t("goOn")}
          </ButtonLink>
        )}
        <PrintButton>{t("print")}</PrintButton>
        <ButtonLink href={`/stories/${id}`} variant="quiet">
          {t("toStory")}
        </ButtonLink>
      </footer>
    </article>
  );
}
