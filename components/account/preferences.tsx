"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { Segmented } from "@/components/ui/segmented";
import { Switch } from "@/components/ui/switch";
import { toast } from "@/components/ui/toast";
import { updateProfileEndpoint } from "@/lib/accounts/endpoints/chat";
import { call } from "@/lib/http/client";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { setLocale } from "@/lib/i18n/set-locale";

const NAMES: Record<Locale, string> = { ru: "Русский", en: "English" };

/** Settings that take effect at once, here and on every other device. */
export function Preferences({ adultContent }: { adultContent: boolean }) {
  const t = useTranslations("account");
  const router = useRouter();
  const locale = useLocale() as Locale;

  const save = async (body: { language?: Locale; adult_content?: boolean }) => {
    try {
      await call(updateProfileEndpoint, { body });
      if (body.language) setLocale(body.language);
      router.refresh();
    } catch {
      toast.error(t("errors.failed"));
    }
  };

  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <span className="text-[0.9375rem]">{t("profile.language")}</span>
        <Segmented
          label={t("profile.language")}
          items={LOCALES.map((value) => ({ value, label: NAMES[value] }))}
          value={locale}
          onValueChange={(language) => void save({ language })}
        />
      </div>
      <Switch
        label={t("profile.adult")}
        hint={t("profile.adultHint")}
        defaultChecked={adultContent}
        onCheckedChange={(adult_content) => void save({ adult_content })}
      />
    </div>
  );
}
