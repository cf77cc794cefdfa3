import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { sessions, users } from "@/db/schema";
import { AppError } from "@/lib/core/errors";
import { makeActor } from "@/tests/helpers/accounts";
import { useTestDatabase } from "@/tests/helpers/database";
import { actorOfSession, endSession, rotateSession } from "./sessions";
import { issueTokens, type TokenPair, verifyAccessToken } from "./tokens";

useTestDatabase();

const code = (outcome: PromiseSettledResult<TokenPair>) =>
  outcome.status === "rejected" && outcome.reason instanceof AppError ? outcome.reason.code : outcome.status;

/** Opens every connection of the pool, so that what runs at once really runs at once. */
async function warmPool(): Promise<void> {
  await Promise.all(Array.from({ length: 10 }, () => db().execute(sql`select pg_sleep(0.05)`)));
}

describe("a refresh token", () => {
  it("has one successor, however many ask with it at once", async () => {
    await warmPool();
    for (let round = 0; round < 10; round += 1) {
      const { tokens } = await makeActor();
      const asked = Array.from({ length: 20 }, () => rotateSession(tokens.refreshToken));
      const codes = (await Promise.allSettled(asked)).map(code);
      expect(codes.filter((one) => one === "fulfilled")).toHaveLength(1);
      expect(codes.filter((one) => one === "token_revoked")).toHaveLength(19);
    }
  });

  it("ends its whole session when it is used again", async () => {
    const { actor, tokens } = await makeActor();
    const next = await rotateSession(tokens.refreshToken);
    await expect(rotateSession(tokens.refreshToken)).rejects.toMatchObject({ code: "token_revoked" });
    await expect(rotateSession(next.refreshToken)).rejects.toMatchObject({ code: "token_revoked" });
    await expect(actorOfSession(actor.sessionId)).rejects.toMatchObject({ code: "token_revoked" });
  });

  it("is refused as an access token, and so is one that another secret has signed", async () => {
    const { tokens } = await makeActor();
    await expect(verifyAccessToken(tokens.refreshToken)).rejects.toMatchObject({ code: "token_invalid" });
    const [head, body] = tokens.accessToken.split(".");
    await expect(verifyAccessToken(`${head}.${body}.AAAA`)).rejects.toMatchObject({ code: "token_invalid" });
  });
});

describe("a session", () => {
  it("gives its actor until it is ended", async () => {
    const { actor } = await makeActor();
    expect(await actorOfSession(actor.sessionId)).toEqual(actor);
    expect(await endSession(db(), actor.sessionId, "test")).toBe(true);
    expect(await endSession(db(), actor.sessionId, "test")).toBe(false);
    await expect(actorOfSession(actor.sessionId)).rejects.toMatchObject({ code: "token_revoked" });
  });

  it("gives nobody once it has run out", async () => {
    const { actor } = await makeActor();
    await db()
      .update(sessions)
      .set({ expiresAt: new Date(0) })
      .where(eq(sessions.id, actor.sessionId));
    await expect(actorOfSession(actor.sessionId)).rejects.toMatchObject({ code: "token_expired" });
  });

  it("is refused while its user is banned, and again good when a ban has run out", async () => {
    const { actor, user } = await makeActor();
    const ban = (bannedUntil: Date | null) =>
      db().update(users).set({ bannedAt: new Date(), bannedUntil }).where(eq(users.id, user.id));
    await ban(null);
    await expect(actorOfSession(actor.sessionId)).rejects.toMatchObject({ code: "banned" });
    await ban(new Date(0));
    expect((await actorOfSession(actor.sessionId)).id).toBe(user.id);
  });

  it("issues tokens whose claims name the user, the session and the roles", async () => {
    const { actor, user } = await makeActor();
    const pair = await issueTokens({
      id: actor.sessionId,
      userId: user.id,
      refreshId: user.id,
      roles: ["user"],
    });
    const claims = await verifyAccessToken(pair.accessToken);
    expect(claims).toMatchObject({
      sub: user.id,
      user_id: user.id,
      type: "access",
      session_id: actor.sessionId,
      roles: ["user"],
    });
    expect(claims.exp - claims.iat).toBe(3600);
  });
});
