import type { Request } from "autocannon";
import { POST } from "@/app/api/published-stories/[id]/choice/route";
import { BARE_SQL, CONNECTIONS, PRODUCT } from "../contestants/contestants";
import { replay, type Step } from "../contestants/replay";
import { everyMove, type Move, moveTo } from "../data/moves";
import { loadPlayers, PLAYERS, playerTokens, resetPlayers } from "../data/players";
import { loadStory, playerId, sessionId, storyId } from "../data/story";
import { loadHttp } from "../measure/http-load";
import { loop } from "../measure/loop";
import { type Contestant, compare } from "../measure/rounds";
import { recordCall } from "../record/record-call";
import { comparisonRows, type Row } from "../report";
import type { Stage } from "../stage";

const PATH = `/api/published-stories/${storyId}/choice`;

/** Has one player make a choice in this process, and tells the SQL of a choice as one of any other move. */
async function recordMove(stage: Stage, tokens: string[]): Promise<(move: Move) => Step[]> {
  await resetPlayers(stage.sql);
  const call = (move: Move) => ({
    path: PATH,
    params: { id: storyId },
    token: tokens[move.player],
    body: { choice_id: move.choiceId },
  });
  const sample = moveTo(0, 3);
  const { steps } = await recordCall(POST, call(sample), call(moveTo(0, 2)));
  const names = ["userId", "sessionId", "fromSceneId", "choiceId", "toSceneId"] as const;
  return (move) => {
    const valueFor = new Map<unknown, unknown>(names.map((name) => [sample[name], move[name]]));
    return steps.map(({ transaction, statements }) => ({
      transaction,
      statements: statements.map(({ text, params }) => ({
        text,
        params: params.map((param) => valueFor.get(param) ?? param),
      })),
    }));
  };
}

function productContestant(stage: Stage, tokens: string[], connections: number): Contestant {
  const headers = tokens.map((token) => ({
    authorization: `Bearer ${token}`,
    "content-type": "application/json",
  }));
  const moves = everyMove();
  return {
    name: PRODUCT,
    run: async (seconds) => {
      await resetPlayers(stage.sql);
      let next = 0;
      const setupRequest = (request: Request): Request => {
        const move = moves[next++];
        // Asking for one twice would be refused, and the refusal would show.
        if (!move) return request;
        return {
          ...request,
          headers: headers[move.player],
          body: JSON.stringify({ choice_id: move.choiceId }),
        };
      };
      const requests = [{ method: "POST", path: PATH, setupRequest }];
      return loadHttp({ url: stage.product.url, requests, connections, seconds });
    },
  };
}

function sqlContestant(stage: Stage, stepsOf: (move: Move) => Step[], loops: number): Contestant {
  const moves = everyMove();
  return {
    name: BARE_SQL,
    run: async (seconds) => {
      await resetPlayers(stage.sql);
      let next = 0;
      const work = async () => {
        const move = moves[next++];
        if (!move) return false;
        await replay(stage.sql, stepsOf(move));
        return true;
      };
      return loop(work, { loops, seconds });
    },
  };
}

/** A choice whose scene is told already: from the request to the next scene. */
export async function benchChoice(stage: Stage): Promise<Row[]> {
  await loadPlayers(stage.sql);
  await loadStory(stage.sql);
  const players = Array.from({ length: PLAYERS }, (_, player) => player);
  const tokens = await playerTokens(
    players.map((player) => ({ userId: playerId(player), id: sessionId(player) })),
  );
  const stepsOf = await recordMove(stage, tokens);
  const rows: Row[] = [];
  for (const [connections, what] of [
    [CONNECTIONS, "POST choice → next scene"],
    [1, "POST choice → next scene, one at a time"],
  ] as const) {
    stage.say(what);
    const contestants = [
      productContestant(stage, tokens, connections),
      sqlContestant(stage, stepsOf, connections),
    ];
    rows.push(...comparisonRows(what, contestants, await compare(contestants, stage.options)));
  }
  return rows;
}
