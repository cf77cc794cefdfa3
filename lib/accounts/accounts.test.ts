import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { sessions, users } from "@/db/schema";
import { actorOfSession } from "@/lib/auth/sessions";
import { makeActor, makeUser, PASSWORD } from "@/tests/helpers/accounts";
import { useTestDatabase } from "@/tests/helpers/database";
import { changePassword } from "./change-password";
import { checkCredentials } from "./check-credentials";
import { endOtherSessions, endOwnSession } from "./end-session";
import { ensureAdmin } from "./ensure-admin";
import { createAccount, registerAccount } from "./register-account";
import { signIn } from "./sign-in";

useTestDatabase();

const CLIENT = { address: "10.0.0.1", userAgent: "tests" };

describe("signing up", () => {
  it("makes a username of the e-mail, and another one when that is taken", async () => {
    const first = await createAccount({ email: "anna@one.example", password: PASSWORD });
    const second = await createAccount({ email: "anna@two.example", password: PASSWORD });
    expect(first.username).toBe("anna");
    expect(second.username).toMatch(/^anna-\d+$/);
  });

  it("matches taken e-mails and usernames without regard to case", async () => {
    await createAccount({ email: "vera@example.com", username: "vera", password: PASSWORD });
    const again = (email: string, username: string) => createAccount({ email, username, password: PASSWORD });
    await expect(again("VERA@example.com", "other")).rejects.toMatchObject({ code: "email_taken" });
    await expect(again("other@example.com", "Vera")).rejects.toMatchObject({ code: "username_taken" });
  });

  it("makes one account of twenty equal wishes at once", async () => {
    const wish = () => createAccount({ email: "twins@example.com", password: PASSWORD });
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, wish));
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
  });

  it("is open twenty times an hour to one address, counted even when asked at once", async () => {
    const ask = (number: number) =>
      registerAccount({ email: `crowd${number}@example.com`, password: PASSWORD }, "10.9.9.9");
    const outcomes = await Promise.allSettled(Array.from({ length: 24 }, (_, number) => ask(number)));
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(20);
    await expect(ask(99)).rejects.toMatchObject({ code: "rate_limited" });
  });
});

describe("signing in", () => {
  it("takes the e-mail or the username, in any case", async () => {
    const user = await makeUser();
    expect((await checkCredentials(user.email.toUpperCase(), PASSWORD, "10.0.0.2")).id).toBe(user.id);
    expect((await checkCredentials(user.username, PASSWORD, "10.0.0.2")).id).toBe(user.id);
  });

  it("refuses after seven failures from one address, also with the right password; another address is free", async () => {
    const { email } = await makeUser();
    for (let failure = 0; failure < 7; failure += 1) {
      await expect(checkCredentials(email, "wrong", "10.0.0.3")).rejects.toMatchObject({
        code: "invalid_credentials",
      });
    }
    await expect(checkCredentials(email, PASSWORD, "10.0.0.3")).rejects.toMatchObject({
      code: "rate_limited",
    });
    await expect(checkCredentials(email, PASSWORD, "10.0.0.4")).resolves.toMatchObject({ email });
  });

  it("does not count successes as failures", async () => {
    const { email } = await makeUser();
    for (let success = 0; success < 9; success += 1) await checkCredentials(email, PASSWORD, "10.0.0.5");
  });

  it("refuses a banned user by name, but only one who knows the password", async () => {
    const user = await makeUser();
    await db().update(users).set({ bannedAt: new Date() }).where(eq(users.id, user.id));
    await expect(checkCredentials(user.email, PASSWORD, "10.0.0.6")).rejects.toMatchObject({
      code: "banned",
    });
    await expect(checkCredentials(user.email, "wrong", "10.0.0.6")).rejects.toMatchObject({
      code: "invalid_credentials",
    });
  });
});

describe("sessions of one's own", () => {
  it("cannot be ended by somebody else", async () => {
    const [mine, theirs] = [await makeActor(), await makeActor()];
    await expect(endOwnSession(mine.actor, theirs.actor.sessionId)).rejects.toMatchObject({
      code: "not_found",
    });
    expect((await actorOfSession(theirs.actor.sessionId)).id).toBe(theirs.user.id);
  });

  it("end all but the one that asks, in the browser too", async () => {
    const { actor, user } = await makeActor();
    const browser = await signIn(user.email, PASSWORD, "browser", CLIENT);
    await endOtherSessions(actor);
    await expect(actorOfSession(browser.sessionId)).rejects.toMatchObject({ code: "token_revoked" });
    expect((await actorOfSession(actor.sessionId)).id).toBe(user.id);
  });

  it("end with a new password, but for the one that set it", async () => {
    const { actor, user } = await makeActor();
    const other = await signIn(user.email, PASSWORD, "api", CLIENT);
    await expect(changePassword(actor, "wrong", "another horse 8")).rejects.toMatchObject({
      code: "validation",
    });
    await changePassword(actor, PASSWORD, "another horse 8");
    const rows = await db().query.sessions.findMany({ where: eq(sessions.userId, user.id) });
    expect(rows.find((row) => row.id === other.sessionId)?.endedAt).not.toBeNull();
    expect(rows.find((row) => row.id === actor.sessionId)?.endedAt).toBeNull();
    await expect(checkCredentials(user.email, "another horse 8", "10.0.0.7")).resolves.toMatchObject({
      id: user.id,
    });
  });
});

describe("the administrator of the settings", () => {
  it("exists after any number of starts, with the password that is set now", async () => {
    const first = await ensureAdmin("Chief@example.com", PASSWORD);
    const second = await ensureAdmin("chief@example.com", "another horse 8");
    expect(second.id).toBe(first.id);
    expect(second.username).toBe("Chief");
    expect(second.roles).toContain("admin");
    await expect(checkCredentials("chief", "another horse 8", "10.0.0.8")).resolves.toMatchObject({
      id: first.id,
    });
  });
});
