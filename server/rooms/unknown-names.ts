import type { Room } from "../colyseus.ts";
import type { Present } from "./match-room.ts";

type Reply = { readonly id?: number | undefined; resolve(value: unknown): unknown; reject(reason: unknown): unknown };
type Handler = (client: Present, message: unknown, reply?: Reply) => unknown;

const NOBODY_LISTENS: Reply = { resolve: () => undefined, reject: () => undefined };

/**
 * Messages with a name that we do not know are answered like all others. Left alone, Colyseus answers such a request in its own words and closes
 * the connection of whoever sent such a message.
 */
export function answerUnknownNames(room: Room, answer: (client: Present, name: string, reply: Reply) => unknown): void {
  const registry = (room as unknown as { readonly onMessageEvents: { events: Record<string, readonly Handler[]> } }).onMessageEvents;
  registry.events = new Proxy(registry.events, {
    get: (known, name) => {
      if (typeof name !== "string" || name === "*") return undefined;
      return known[name] ?? [(client: Present, _message: unknown, reply: Reply = NOBODY_LISTENS) => answer(client, name, reply)];
    },
  });
}
