import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

/** What the place is, in one sentence whose three verbs are its three doors. */
export async function HomeHero() {
  const t = await getTranslations("home");
  return (
    <header className="grid gap-y-6 pt-[clamp(0.5rem,5vh,3.5rem)] sm:gap-y-9 lg:grid-cols-3">
      <h1 className="max-w-[16ch] text-5xl lg:col-span-3 font-normal tracking-[-0.022em]">
        {t.rich("title", {
          read: (verb) => <Verb href="/novels">{verb}</Verb>,
          play: (verb) => <Verb href="/stories">{verb}</Verb>,
          write: (verb) => <Verb href="/write">{verb}</Verb>,
        })}
      </h1>
      <p className="max-w-[36rem] font-serif text-lg leading-[1.6] text-ink-soft sm:text-xl sm:leading-[1.5] lg:col-span-2 lg:col-start-2 lg:pl-8">
        {t("lead")}
      </p>
    </header>
  );
}

function Verb({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      prefetch={false}
      href={href}
      className="text-accent underline decoration-transparent decoration-2 underline-offset-[0.14em] transition-colors duration-200 hover:decoration-current"
    >
      {children}
    </Link>
  );
}
