import { getLocale, getTranslations } from "next-intl/server";
import { ContinueSection } from "@/components/home/continue-section";
import { HomeDoors } from "@/components/home/doors";
import { HomeHero } from "@/components/home/hero";
import { NewNovels } from "@/components/home/new-novels";
import { toContinueItem, toShelfItem } from "@/components/home/shelves";
import { PageShell } from "@/components/layout/page-shell";
import { getActor } from "@/lib/auth/viewer";
import { listNewest } from "@/lib/novels/list-newest";
import { listRecent } from "@/lib/reading/list-recent";
import { ContinuePlaying } from "./(play)/continue-playing";

const RECENT = 3;
const NEWEST = 6;

export default async function HomePage() {
  const [actor, locale, t] = await Promise.all([getActor(), getLocale(), getTranslations("reader")]);
  const [recent, newest] = await Promise.all([
    actor ? listRecent(actor, locale, RECENT) : [],
    listNewest(locale, NEWEST),
  ]);
  const reading = recent.map(({ novel, progress }) => {
    const { chapter_number: number, chapter_title: title = "" } = progress;
    return toContinueItem(novel, progress, t("place", { number, title }));
  });
  return (
    <PageShell className="flex flex-col gap-16 sm:gap-20">
      <HomeHero />
      <ContinueSection kind="reading" items={reading} />
      {actor && <ContinuePlaying actor={actor} limit={RECENT} />}
      <NewNovels items={newest.map(toShelfItem)} />
      <HomeDoors />
    </PageShell>
  );
}
