"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { avatarEndpoint, removeAvatarEndpoint } from "@/lib/accounts/endpoints/chat";
import { ApiError, call } from "@/lib/http/client";

/** One's picture, to set and to take away. */
export function AvatarField({ name, src }: { name: string; src: string | null }) {
  const t = useTranslations("account");
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);

  const change = async (work: () => Promise<unknown>) => {
    setBusy(true);
    try {
      await work();
      router.refresh();
    } catch (error) {
      const unfit = error instanceof ApiError && (error.status === 400 || error.status === 413);
      toast.error(t(unfit ? "errors.file" : "errors.failed"));
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="flex items-center gap-6">
      <Avatar name={name} src={src} size="xl" />
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap gap-3">
          <Button loading={busy} onClick={() => input.current?.click()}>
            {t("profile.avatarChange")}
          </Button>
          {src && (
            <Button
              variant="quiet"
              disabled={busy}
              onClick={() => change(() => call(removeAvatarEndpoint, {}))}
            >
              {t("profile.avatarRemove")}
            </Button>
          )}
        </div>
        <p className="text-xs text-ink-faint">{t("profile.avatarHint")}</p>
        <input
          ref={input}
          type="file"
          accept="image/png,image/jpeg,image/webp,image/gif"
          aria-label={t("profile.avatar")}
          className="sr-only"
          tabIndex={-1}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) void change(() => call(avatarEndpoint, { file }));
            event.target.value = "";
          }}
        />
      </div>
    </div>
  );
}
