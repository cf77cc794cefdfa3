import type { ReactNode } from "react";

type NoticeProps = {
  title?: ReactNode;
  children?: ReactNode;
  /** What can be done about it. */
  actions?: ReactNode;
  tone?: "danger" | "neutral";
};

/** Something that happened and must be known before going on; read out when it appears. */
export function Notice({ title, children, actions, tone = "danger" }: NoticeProps) {
  return (
    <div
      role={tone === "danger" ? "alert" : "status"}
      className={`border-l-2 py-1 pl-4 ${tone === "danger" ? "border-danger" : "border-rule-strong"}`}
    >
      {title && <p className="font-serif text-lg">{title}</p>}
      {children && <div className="flex flex-col gap-1 text-[0.9375rem] text-ink-soft">{children}</div>}
      {actions && <div className="flex flex-wrap gap-3 pt-4">{actions}</div>}
    </div>
  );
}
