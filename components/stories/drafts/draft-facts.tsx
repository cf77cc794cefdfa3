import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { DraftFields } from "@/lib/stories/endpoints/drafts";
import { languageName } from "../language-name";
import { RevisedText } from "./revised-text";

/** The short facts of a draft, as a list of terms. */
export async function DraftFacts(props: { fields: DraftFields; before?: DraftFields; createdAt: string }) {
  const { fields, before, createdAt } = props;
  const [t, format, locale] = await Promise.all([
    getTranslations("write.draft"),
    getFormatter(),
    getLocale(),
  ]);
  const factsOf = ({ genre, language, isAdultContent, franchise }: DraftFields) => ({
    genre,
    language: languageName(language, locale),
    audience: t(isAdultContent ? "adult" : "everyone"),
    franchise: franchise ?? "",
  });
  const now = factsOf(fields);
  const then = before && factsOf(before);
  const created = format.dateTime(new Date(createdAt), { day: "numeric", month: "long", year: "numeric" });
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-2 text-sm">
      {(["genre", "language", "audience", "franchise"] as const)
        .filter((fact) => now[fact] || then?.[fact])
        .map((fact) => (
          <Fact key={fact} term={t(fact)}>
            <RevisedText inline now={now[fact]} before={then?.[fact]} />
          </Fact>
        ))}
      <Fact term={t("created")}>{created}</Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-faint">{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
