import { HomeDoors } from "@/components/home/doors";
import { HomeHero } from "@/components/home/hero";
import { PageShell } from "@/components/layout/page-shell";

export default function HomePage() {
  return (
    <PageShell className="flex flex-col gap-16 sm:gap-20">
      <HomeHero />
      <HomeDoors />
    </PageShell>
  );
}
