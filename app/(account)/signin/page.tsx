import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { localPath } from "@/components/account/local-path";
import { SignInForm } from "@/components/account/sign-in-form";
import { PageHeader } from "@/components/layout/page-header";
import { PageShell } from "@/components/layout/page-shell";
import { getActor } from "@/lib/auth/viewer";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.signIn");
  return { title: t("title"), robots: { index: false } };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  const next = localPath((await searchParams).next);
  if (await getActor()) redirect(next);
  const t = await getTranslations("account.signIn");
  return (
    <PageShell width="form">
      <PageHeader title={t("title")} lead={t("lead")} />
      <SignInForm next={next} />
      <p className="pt-6 text-[0.9375rem]">
        <Link href="/forgot" className="text-link text-accent">
          {t("forgot")}
        </Link>
      </p>
      <p className="pt-3 text-[0.9375rem] text-ink-soft">
        {t("noAccount")}{" "}
        <Link href={`/signup?next=${encodeURIComponent(next)}`} className="text-link text-accent">
          {t("toSignUp")}
        </Link>
      </p>
    </PageShell>
  );
}
