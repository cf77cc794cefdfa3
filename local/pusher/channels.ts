import type { ServerMessage } from "./messages.ts";

/** A member of a presence channel. The id keeps the JSON type that the application gave it. */
export interface Member {
  user_id: string | number;
  user_info?: unknown;
}

/** What a channel needs to know of a connection. */
export interface Subscriber {
  readonly id: string;
  readonly isOpen: boolean;
  send(message: ServerMessage): void;
}

/** Who listens where. A channel exists while somebody listens. */
export class Channels {
  readonly #channels = new Map<string, Map<Subscriber, Member | null>>();

  has(name: string, subscriber: Subscriber): boolean {
    return this.#channels.get(name)?.has(subscriber) ?? false;
  }

  /** Adds a subscriber; with a member, tells the others of a user who was not there before. */
  add(name: string, subscriber: Subscriber, member: Member | null): void {
    if (member && !this.#isPresent(name, member)) {
      this.broadcast(name, memberEvent("pusher_internal:member_added", name, member));
    }
    const subscribers = this.#channels.get(name) ?? new Map<Subscriber, Member | null>();
    this.#channels.set(name, subscribers.set(subscriber, member));
  }

  /** Removes a subscriber; tells the others when the last connection of a member has gone. */
  remove(name: string, subscriber: Subscriber): void {
    const subscribers = this.#channels.get(name);
    const member = subscribers?.get(subscriber);
    if (!subscribers?.delete(subscriber)) return;
    if (subscribers.size === 0) this.#channels.delete(name);
    if (member && !this.#isPresent(name, member)) {
      this.broadcast(name, memberEvent("pusher_internal:member_removed", name, { user_id: member.user_id }));
    }
  }

  removeEverywhere(subscriber: Subscriber): void {
    for (const name of [...this.#channels.keys()]) this.remove(name, subscriber);
  }

  /** Sends to every subscriber but the one with the socket id `except`. */
  broadcast(name: string, message: ServerMessage, except?: string): void {
    for (const subscriber of this.#channels.get(name)?.keys() ?? []) {
      if (subscriber.id !== except) subscriber.send(message);
    }
  }

  /** The member that a subscriber is in a presence channel. */
  memberOf(name: string, subscriber: Subscriber): Member | null {
    return this.#channels.get(name)?.get(subscriber) ?? null;
  }

  /** The members of a presence channel, each once however many connections it has. */
  members(name: string): Member[] {
    const members = [...(this.#channels.get(name)?.values() ?? [])].filter((member) => member !== null);
    return [...new Map(members.map((member) => [String(member.user_id), member])).values()];
  }

  subscriptionCount(name: string): number {
    return this.#channels.get(name)?.size ?? 0;
  }

  names(): string[] {
    return [...this.#channels.keys()];
  }

  /** Removes connections that are closing already, whose end has not been reported yet. */
  removeClosed(): void {
    const subscribers = new Set([...this.#channels.values()].flatMap((channel) => [...channel.keys()]));
    for (const subscriber of subscribers) {
      if (!subscriber.isOpen) this.removeEverywhere(subscriber);
    }
  }

  #isPresent(name: string, { user_id }: Member): boolean {
    return this.members(name).some((member) => String(member.user_id) === String(user_id));
  }
}

function memberEvent(event: string, channel: string, member: Member): ServerMessage {
  return { event, channel, data: JSON.stringify(member) };
}
