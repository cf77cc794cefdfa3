import { z } from "zod";
import { ApiError } from "./api-error.ts";
import { type ChannelInfo, channelInfo, parseAttributes } from "./channel-info.ts";
import { isChannelName } from "./channel-names.ts";
import type { Channels } from "./channels.ts";
import { MAX_EVENT_DATA_BYTES, MAX_EVENT_NAME_LENGTH } from "./client-events.ts";

const MAX_CHANNELS = 100;
const MAX_BATCH = 10;

const channelName = z.string().refine(isChannelName, "Invalid channel name");

const event = z.object({
  name: z.string().min(1).max(MAX_EVENT_NAME_LENGTH),
  data: z.string(),
  socket_id: z
    .string()
    .regex(/^\d+\.\d+$/)
    .optional(),
  info: z.string().optional(),
});

const singleEvent = z.union([
  event.extend({ channels: z.array(channelName).min(1).max(MAX_CHANNELS) }),
  event
    .extend({ channel: channelName })
    .transform(({ channel, ...rest }) => ({ ...rest, channels: [channel] })),
]);

const batchEvent = event.extend({ channel: channelName });
const batch = z.object({ batch: z.array(batchEvent).min(1).max(MAX_BATCH) });

/** `POST events`: one event to up to 100 channels. Answers what `info` asks of each channel. */
export function publishEvent(channels: Channels, body: unknown): { channels?: Record<string, ChannelInfo> } {
  const { channels: names, info, ...content } = parse(singleEvent, body);
  requireFitting(content.data);
  for (const name of names) publish(channels, name, content);
  if (info === undefined) return {};
  const attributes = parseAttributes(info);
  return {
    channels: Object.fromEntries(names.map((name) => [name, channelInfo(channels, name, attributes)])),
  };
}

/** `POST batch_events`: up to ten events. Answers a list of infos when any event asks for one. */
export function publishBatch(channels: Channels, body: unknown): { batch?: ChannelInfo[] } {
  const { batch: events } = parse(batch, body);
  for (const { data } of events) requireFitting(data);
  for (const { channel, ...content } of events) publish(channels, channel, content);
  if (events.every(({ info }) => info === undefined)) return {};
  return {
    batch: events.map(({ channel, info }) => channelInfo(channels, channel, parseAttributes(info ?? ""))),
  };
}

function publish(channels: Channels, channel: string, content: z.infer<typeof event>): void {
  channels.broadcast(channel, { event: content.name, channel, data: content.data }, content.socket_id);
}

function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new ApiError(400, z.prettifyError(parsed.error));
  return parsed.data;
}

function requireFitting(data: string): void {
  if (Buffer.byteLength(data) > MAX_EVENT_DATA_BYTES) {
    throw new ApiError(413, `The data of this event exceeds ${MAX_EVENT_DATA_BYTES} bytes`);
  }
}
