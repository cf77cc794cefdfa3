import { Check, X } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { PageShell } from "@/components/layout/page-shell";
import { isOffline, modelName } from "@/lib/ai/models";
import { canServe, checkHealth, type Part } from "@/lib/health/check-health";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("status");
  return { title: t("title") };
}

function overall(parts: Part[]): "good" | "degraded" | "down" {
  if (!canServe(parts)) return "down";
  return parts.every((part) => part.up) ? "good" : "degraded";
}

export default async function StatusPage() {
  const [parts, t] = await Promise.all([checkHealth(), getTranslations("status")]);
  return (
    <PageShell width="narrow">
      <PageHeader title={t("title")} lead={t(overall(parts))} />
      <dl className="border-t border-rule">
        {parts.map(({ name, up }) => (
          <div key={name} className="flex items-baseline justify-between gap-6 border-b border-rule py-3.5">
            <dt>{t(`parts.${name}`)}</dt>
            <dd
              className={up ? "flex items-center gap-2 text-positive" : "flex items-center gap-2 text-danger"}
            >
              {up ? <Check className="size-4" aria-hidden /> : <X className="size-4" aria-hidden />}
              <span className="whitespace-nowrap">{t(up ? "up" : "away")}</span>
            </dd>
          </div>
        ))}
        <div className="flex items-baseline justify-between gap-6 border-b border-rule py-3.5">
          <dt>{t("storyteller")}</dt>
          <dd className="text-ink-soft">{isOffline() ? t("offline") : t("model", { model: modelName() })}</dd>
        </div>
      </dl>
    </PageShell>
  );
}
