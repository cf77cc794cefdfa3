"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import type { z } from "zod";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { toast } from "@/components/ui/toast";
import {
  endOtherSessionsEndpoint,
  endSessionEndpoint,
  type sessionsEndpoint,
} from "@/lib/accounts/endpoints/chat";
import { call } from "@/lib/http/client";
import { deviceName } from "./device-name";

type Session = z.infer<typeof sessionsEndpoint.result>["items"][number];

type SessionRowProps = { session: Session; now: Date; onEnd: () => Promise<void> };

function SessionRow({ session, now, onEnd }: SessionRowProps) {
  const t = useTranslations("account.profile");
  const format = useFormatter();
  const [busy, setBusy] = useState(false);
  return (
    <li className="flex items-center justify-between gap-4 border-b border-rule py-3">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2 text-[0.9375rem]">
          <span className="truncate">{deviceName(session.user_agent) ?? t("sessionUnknown")}</span>
          {session.current && <Badge>{t("sessionCurrent")}</Badge>}
        </p>
        <p className="text-xs text-ink-faint">
          {t(session.kind === "browser" ? "sessionBrowser" : "sessionApi")}, {session.address},{" "}
          {t("sessionUsed", { when: format.relativeTime(new Date(session.last_used_at), now) })}
        </p>
      </div>
      {!session.current && (
        <Button
          size="sm"
          loading={busy}
          onClick={() => {
            setBusy(true);
            void onEnd().finally(() => setBusy(false));
          }}
        >
          {t("end")}
        </Button>
      )}
    </li>
  );
}

/**
 * Where one is signed in, with the means to end it.
 * @param now when the page was made: by the browser's own clock the first words would differ from the server's
 */
export function SessionsList({ sessions, now }: { sessions: Session[]; now: Date }) {
  const t = useTranslations("account");
  const router = useRouter();
  const end = async (id: string) => {
    try {
      await call(endSessionEndpoint, { params: { id } });
      toast.success(t("profile.ended"));
      router.refresh();
    } catch {
      toast.error(t("errors.failed"));
    }
  };
  const endAll = async () => {
    await call(endOtherSessionsEndpoint, {});
    toast.success(t("profile.endedAll"));
    router.refresh();
  };
  return (
    <div className="flex flex-col gap-5">
      <ul className="border-t border-rule">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} now={now} onEnd={() => end(session.id)} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <div>
          <ConfirmDialog
            trigger={<Button variant="secondary">{t("profile.endAll")}</Button>}
            title={t("profile.endAllQuestion")}
            description={t("profile.endAllText")}
            confirmLabel={t("profile.endAll")}
            onConfirm={endAll}
          />
        </div>
      )}
    </div>
  );
}
