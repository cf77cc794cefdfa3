import type { ReactNode } from "react";

type PageHeaderProps = {
  title: ReactNode;
  /** What the page is for, in a sentence. */
  lead?: ReactNode;
  /** Above the title: a breadcrumb or a label. */
  above?: ReactNode;
  /** Buttons at the end of the line. */
  actions?: ReactNode;
};

/** The head of a page: its title, and what can be done from here. */
export function PageHeader({ title, lead, above, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-5 pb-8 sm:pb-10">
      <div className="min-w-0 max-w-narrow">
        {above && <div className="pb-3">{above}</div>}
        <h1 className="text-4xl">{title}</h1>
        {lead && <p className="max-w-measure pt-3 text-lg text-ink-soft">{lead}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
    </header>
  );
}
