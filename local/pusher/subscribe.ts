import type { z } from "zod";
import { type App, isAuthToken } from "./auth.ts";
import { channelKind, isChannelName, userIdOf } from "./channel-names.ts";
import type { Channels, Member, Subscriber } from "./channels.ts";
import { parseJson, presenceMember, type subscribeData, type userData } from "./client-messages.ts";
import { errorMessage, subscriptionError, subscriptionSucceeded } from "./messages.ts";

export type SignedInUser = z.infer<typeof userData>;
type Request = z.infer<typeof subscribeData>;

/** A connection that subscribes, with the user whom it signed in. */
export interface SubscribingConnection extends Subscriber {
  readonly user: SignedInUser | null;
}

/** Answers `pusher:subscribe`: checks the name and the signature, and puts the connection in the channel. */
export function subscribe(
  app: App,
  channels: Channels,
  connection: SubscribingConnection,
  request: Request,
): void {
  const { channel } = request;
  if (!isChannelName(channel)) {
    connection.send(errorMessage(null, `Invalid channel name: '${channel.slice(0, 200)}'`));
  } else if (channels.has(channel, connection)) {
    connection.send(errorMessage(null, `Existing subscription to channel ${channel}`));
  } else if (!isAllowed(app, connection, request)) {
    connection.send(subscriptionError(channel, "The connection is not authorised for this channel"));
  } else if (channelKind(channel) === "presence") {
    subscribeToPresence(channels, connection, request);
  } else {
    channels.add(channel, connection, null);
    connection.send(subscriptionSucceeded(channel, {}));
  }
}

function isAllowed(app: App, { id, user }: SubscribingConnection, request: Request): boolean {
  const { channel, auth = "", channel_data } = request;
  switch (channelKind(channel)) {
    case "public":
      return true;
    case "user":
      return user !== null && userIdOf(channel) === user.id;
    case "private":
    case "presence": {
      const signed = [id, channel, ...(channel_data === undefined ? [] : [channel_data])];
      return isAuthToken(app, signed.join(":"), auth);
    }
  }
}

function subscribeToPresence(
  channels: Channels,
  connection: SubscribingConnection,
  { channel, channel_data }: Request,
): void {
  const member = channel_data === undefined ? memberFromUser(connection.user) : parseMember(channel_data);
  if (!member) {
    connection.send(subscriptionError(channel, "A presence channel needs channel_data with a user_id"));
    return;
  }
  channels.add(channel, connection, member);
  connection.send(subscriptionSucceeded(channel, { presence: presenceOf(channels.members(channel)) }));
}

function parseMember(channelData: string): Member | null {
  return presenceMember.safeParse(parseJson(channelData)).data ?? null;
}

/** A signed-in user joins presence channels as itself, without channel_data. */
function memberFromUser(user: SignedInUser | null): Member | null {
  return user && { user_id: user.id, user_info: user.user_info };
}

function presenceOf(members: Member[]) {
  return {
    count: members.length,
    ids: members.map(({ user_id }) => user_id),
    hash: Object.fromEntries(members.map(({ user_id, user_info }) => [user_id, user_info ?? null])),
  };
}
