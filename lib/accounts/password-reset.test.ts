import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { actorOfSession } from "@/lib/auth/sessions";
import { env } from "@/lib/core/env";
import { makeActor, makeUser } from "@/tests/helpers/accounts";
import { useTestDatabase } from "@/tests/helpers/database";
import { checkCredentials } from "./check-credentials";
import { resetPassword } from "./reset-password";
import { issueResetToken } from "./reset-token";
import { sendPasswordReset } from "./send-password-reset";

useTestDatabase();

describe("a forgotten password", () => {
  it("is replaced once by the link that the mail holds, and all sessions end", async () => {
    const { actor, user } = await makeActor();
    await sendPasswordReset(user.id);
    const folder = join(env().DATA_DIR, "mail");
    const [file = ""] = await readdir(folder);
    const mail = (await readFile(join(folder, file), "utf8")).replace(/=\r?\n/g, "").replaceAll("=3D", "=");
    expect(mail).toContain(`To: ${user.email}`);
    const body = mail.includes("base64")
      ? Buffer.from(mail.split(/\r?\n\r?\n/)[1] ?? "", "base64").toString()
      : mail;
    const token = /\/reset\?token=([\w.-]+)/.exec(body)?.[1] ?? "";

    const outcomes = await Promise.allSettled(
      [1, 2, 3, 4, 5].map((n) => resetPassword(token, `another horse ${n}`)),
    );
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
    const winner = outcomes.findIndex((outcome) => outcome.status === "fulfilled") + 1;
    expect((await checkCredentials(user.email, `another horse ${winner}`, "10.1.0.1")).id).toBe(user.id);
    await expect(actorOfSession(actor.sessionId)).rejects.toMatchObject({ code: "token_revoked" });
  });

  it("is not replaced by a token of something else", async () => {
    const { tokens } = await makeActor();
    const user = await makeUser();
    const altered = (await issueResetToken(user)).replace(/\.[\w-]+$/, ".AAAA");
    for (const token of [tokens.accessToken, altered, "rubbish"]) {
      await expect(resetPassword(token, "another horse 8")).rejects.toMatchObject({ code: "validation" });
    }
  });
});
