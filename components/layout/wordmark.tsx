import Link from "next/link";
import { getTranslations } from "next-intl/server";

/** The name of the house, which leads home. */
export async function Wordmark() {
  const t = await getTranslations("layout");
  return (
    <Link
      prefetch={false}
      href="/"
      className="font-serif text-[1.625rem] leading-none font-medium tracking-[-0.025em] text-ink hover:text-accent"
    >
      {t("wordmark")}
    </Link>
  );
}
