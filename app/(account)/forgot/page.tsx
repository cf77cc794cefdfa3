import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ForgotForm } from "@/components/account/forgot-form";
import { PageHeader } from "@/components/layout/page-header";
import { PageShell } from "@/components/layout/page-shell";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.forgot");
  return { title: t("title"), robots: { index: false } };
}

export default async function ForgotPage() {
  const t = await getTranslations("account.forgot");
  return (
    <PageShell width="form">
      <PageHeader title={t("title")} lead={t("lead")} />
      <ForgotForm />
      <p className="pt-6 text-[0.9375rem]">
        <Link href="/signin" className="text-link text-accent">
          {t("toSignIn")}
        </Link>
      </p>
    </PageShell>
  );
}
