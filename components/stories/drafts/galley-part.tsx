import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

type GalleyPartProps = {
  id: string;
  title: ReactNode;
  /** Small print beside the title. */
  hint?: ReactNode;
  changed: boolean;
  children: ReactNode;
};

/** One part of a galley proof under its heading, with a mark when it has changed. */
export async function GalleyPart({ id, title, hint, changed, children }: GalleyPartProps) {
  const t = await getTranslations("write.draft");
  return (
    <section aria-labelledby={id} className="border-t border-rule pt-5">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 pb-4">
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        {changed && <span className="text-xs text-accent">{t("changed")}</span>}
        {hint && <span className="text-xs text-ink-faint">{hint}</span>}
      </div>
      {children}
    </section>
  );
}
