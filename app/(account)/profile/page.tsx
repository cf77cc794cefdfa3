import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AvatarField } from "@/components/account/avatar-field";
import { PasswordForm } from "@/components/account/password-form";
import { Preferences } from "@/components/account/preferences";
import { ProfileForm } from "@/components/account/profile-form";
import { SessionsList } from "@/components/account/sessions-list";
import { PageHeader } from "@/components/layout/page-header";
import { PageShell } from "@/components/layout/page-shell";
import { SectionHeading } from "@/components/layout/section-heading";
import { getProfile } from "@/lib/accounts/get-account";
import { listSessions } from "@/lib/accounts/list-sessions";
import { getActor, getViewer } from "@/lib/auth/viewer";
import { now } from "@/lib/core/clock";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.profile");
  return { title: t("title"), robots: { index: false } };
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id} title={title} />
      {children}
    </section>
  );
}

export default async function ProfilePage() {
  const [actor, viewer] = await Promise.all([getActor(), getViewer()]);
  if (!actor || !viewer) redirect("/signin?next=/profile");
  const [profile, sessions, t] = await Promise.all([
    getProfile(actor),
    listSessions(actor),
    getTranslations("account.profile"),
  ]);
  return (
    <PageShell width="narrow">
      <PageHeader
        title={viewer.displayName}
        lead={`@${viewer.username} · ${viewer.email}`}
        above={
          <p className="text-sm text-ink-faint">
            {t("level", { level: profile.level })} ·{" "}
            {t("chaptersRead", { count: profile.stats.chapters_read })}
            {profile.stats.reading_time_minutes > 0 &&
              ` · ${t("readingTime", { minutes: profile.stats.reading_time_minutes })}`}
          </p>
        }
      />
      <div className="flex flex-col gap-14">
        <Section id="about" title={t("about")}>
          <div className="flex flex-col gap-8">
            <AvatarField name={viewer.displayName} src={viewer.avatarUrl} />
            <ProfileForm name={viewer.displayName} bio={profile.bio ?? ""} />
          </div>
        </Section>
        <Section id="preferences" title={t("preferences")}>
          <Preferences adultContent={viewer.adultContent} />
        </Section>
        <Section id="sessions" title={t("sessions")}>
          <SessionsList sessions={sessions} now={now()} />
        </Section>
        <Section id="password" title={t("password")}>
          <PasswordForm />
        </Section>
      </div>
    </PageShell>
  );
}
