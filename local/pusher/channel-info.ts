import { ApiError } from "./api-error.ts";
import { channelKind } from "./channel-names.ts";
import type { Channels } from "./channels.ts";

export interface ChannelInfo {
  subscription_count?: number;
  user_count?: number;
}

type Attribute = keyof ChannelInfo;

/** Parses `user_count,subscription_count`. Throws `ApiError` 400 for an unknown attribute. */
export function parseAttributes(info: string): Attribute[] {
  return info
    .split(",")
    .filter((name) => name !== "")
    .map((name) => {
      if (name !== "user_count" && name !== "subscription_count") {
        throw new ApiError(400, `Unknown attribute '${name}'`);
      }
      return name;
    });
}

/** Throws `ApiError` 400 when users are to be counted in a channel that does not know them. */
export function requireCountable(name: string, attributes: Attribute[]): void {
  if (attributes.includes("user_count") && channelKind(name) !== "presence") {
    throw new ApiError(400, "user_count may only be requested for presence channels");
  }
}

/** The attributes of a channel. Throws like `requireCountable`. */
export function channelInfo(channels: Channels, name: string, attributes: Attribute[]): ChannelInfo {
  requireCountable(name, attributes);
  return {
    ...(attributes.includes("subscription_count") && {
      subscription_count: channels.subscriptionCount(name),
    }),
    ...(attributes.includes("user_count") && { user_count: channels.members(name).length }),
  };
}
