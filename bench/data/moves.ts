import { PLAYERS } from "./players";
import { CHOICES, choiceId, DEPTH, playerId, sceneId, sessionId } from "./story";

/** One choice that one player makes: from where it leads where. */
export type Move = {
  player: number;
  userId: string;
  sessionId: string;
  fromSceneId: string;
  choiceId: string;
  toSceneId: string;
};

/** So many players walk side by side, which keeps a player's moves apart by more than are under way at once. */
const GROUP = 100;

/** The place of the scene at which a player stands at a depth; each has a way of their own through the tree. */
function placeAt(player: number, depth: number): number {
  let place = 0;
  for (let at = 2; at <= depth; at += 1)
    place = place * CHOICES + (Math.floor(player / CHOICES ** (at - 2)) % CHOICES);
  return place;
}

/** The move of a player to a depth from the one above it. */
export function moveTo(player: number, depth: number): Move {
  const place = placeAt(player, depth);
  return {
    player,
    userId: playerId(player),
    sessionId: sessionId(player),
    fromSceneId: sceneId(depth - 1, Math.floor(place / CHOICES)),
    choiceId: choiceId(depth, place),
    toSceneId: sceneId(depth, place),
  };
}

/** Every move of every player, in an order in which each can be made when the ones before it are made. */
export function everyMove(): Move[] {
  const moves: Move[] = [];
  for (let first = 0; first < PLAYERS; first += GROUP)
    for (let depth = 2; depth <= DEPTH; depth += 1)
      for (let player = first; player < first + GROUP; player += 1) moves.push(moveTo(player, depth));
  return moves;
}
