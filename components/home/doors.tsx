import { getTranslations } from "next-intl/server";
import { Door } from "./door";
import { PlaySpecimen } from "./play-specimen";
import { ReadSpecimen } from "./read-specimen";
import { WriteSpecimen } from "./write-specimen";

/** The three ways in, each showing the same small story in its own form: as a page, a choice, a prompt. */
export async function HomeDoors() {
  const t = await getTranslations("home");
  return (
    <section
      aria-label={t("doors")}
      className="grid border-y border-rule max-lg:divide-y lg:grid-cols-3 lg:divide-x divide-rule"
    >
      <Door href="/novels" title={t("read.title")} text={t("read.text")} link={t("read.link")}>
        <ReadSpecimen text={t("read.specimen")} />
      </Door>
      <Door href="/stories" title={t("play.title")} text={t("play.text")} link={t("play.link")}>
        <PlaySpecimen
          text={t("play.specimen")}
          choices={[t("play.choiceA"), t("play.choiceB")]}
          stat={t("play.stat")}
        />
      </Door>
      <Door href="/write" title={t("write.title")} text={t("write.text")} link={t("write.link")}>
        <WriteSpecimen label={t("write.label")} text={t("write.specimen")} />
      </Door>
    </section>
  );
}
