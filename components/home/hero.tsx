import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

/** What the place is, in one sentence whose three verbs are its three doors. */
export async function HomeHero() {
  const t = await getTranslations("home");
  return (
    <header className="pt-[clamp(0.5rem,5vh,3.5rem)]">
      <h1 className="max-w-[16ch] text-5xl font-normal tracking-[-0.022em]">
        {t.rich("title", {
          read: (verb) => <Verb href="/novels">{verb}</Verb>,
          play: (verb) => <Verb href="/stories">{verb}</Verb>,
          write: (verb) => <Verb href="/write">{verb}</Verb>,
        })}
      </h1>
      <p className="max-w-[34rem] pt-6 font-serif text-lg leading-[1.6] text-ink-soft sm:ml-[34%] sm:pt-9 sm:text-xl sm:leading-[1.5]">
        {t("lead")}
      </p>
    </header>
  );
}

function Verb({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      className="text-accent underline decoration-transparent decoration-2 underline-offset-[0.14em] transition-colors duration-200 hover:decoration-current"
    >
      {children}
    </Link>
  );
}
