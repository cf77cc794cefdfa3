import type postgres from "postgres";
import { issueTokens } from "@/lib/auth/tokens";
import { madeUpId } from "./ids";
import { sceneId, storyId } from "./story";

export const PLAYERS = 2_000;
const SPAN = `generate_series(0, ${PLAYERS - 1}) n`;

/** Writes the players and a session for each of them. */
export async function loadPlayers(sql: postgres.Sql): Promise<void> {
  await sql.unsafe(`
    insert into users (id, username, email, display_name, password_hash)
    select ${madeUpId("player", "n")}, 'bench-player-' || n, 'player-' || n || '@bench.invalid', 'Player ' || n, '-'
    from ${SPAN}`);
  await sql.unsafe(`
    insert into sessions (id, user_id, kind, refresh_id, expires_at)
    select ${madeUpId("session", "n")}, ${madeUpId("player", "n")}, 'api', gen_random_uuid(), now() + interval '1 day'
    from ${SPAN}`);
  await sql.unsafe("vacuum analyze users, sessions");
}

/** Puts every player at the opening of the story, with nothing to wait for. */
export async function resetPlayers(sql: postgres.Sql): Promise<void> {
  await sql.unsafe(
    `insert into story_progress (user_id, story_id, scene_id)
     select ${madeUpId("player", "n")}, $1, $2 from ${SPAN}
     on conflict (user_id, story_id) do update set scene_id = excluded.scene_id, pending_choice_id = null`,
    [storyId, sceneId(1, 0)],
  );
  await sql.unsafe(
    `insert into story_players (user_id, story_id) select ${madeUpId("player", "n")}, $1 from ${SPAN}
     on conflict do nothing`,
    [storyId],
  );
  await sql.unsafe("vacuum analyze story_progress, story_players");
}

/** An access token for each player, in their order. */
export function playerTokens(ids: { userId: string; id: string }[]): Promise<string[]> {
  return Promise.all(
    ids.map(async (session) => {
      const { accessToken } = await issueTokens({ ...session, refreshId: session.id, roles: ["user"] });
      return accessToken;
    }),
  );
}
