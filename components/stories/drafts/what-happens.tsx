import { getTranslations } from "next-intl/server";

const STEPS = ["step1", "step2", "step3"] as const;

/** What becomes of a prompt, in three steps. */
export async function WhatHappens() {
  const t = await getTranslations("write.new");
  return (
    <section aria-labelledby="what-happens">
      <h2 id="what-happens" className="pb-3 font-sans text-sm font-medium tracking-normal text-ink-soft">
        {t("what")}
      </h2>
      <ol className="grid gap-x-8 gap-y-5 sm:grid-cols-3">
        {STEPS.map((step, index) => (
          <li key={step} className="flex gap-3 sm:flex-col sm:gap-1.5">
            <span aria-hidden="true" className="figures-text font-serif text-xl leading-6 text-accent">
              {index + 1}
            </span>
            <span className="text-[0.9375rem] text-ink-soft">{t(step)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
