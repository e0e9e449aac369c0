import { Client, type Room } from "@colyseus/sdk";
import type { PublicView } from "../../../shared/model/view.ts";
import type { WatchGiven, WatchLink } from "../../../shared/protocol/answers.ts";
import { MatchSchema } from "../../../shared/schema/match-schema.ts";
import { keepFrames, type Person, post, until } from "./table.ts";

/** The host opens the match to spectators. Answers the id of the link. */
export async function openWatchLink(host: Person): Promise<string> {
  const { path } = await host.ask<WatchLink>("setWatchLink", { open: true });
  const id = /^\/watch\/([\w-]{16})$/.exec(path ?? "")?.[1];
  if (id === undefined) throw new Error(`no link: ${path}`);
  return id;
}

/** A screen that watches: the plain SDK, and every byte it has been sent. */
export class Spectator {
  readonly given: WatchGiven;
  readonly room: Room<unknown, MatchSchema>;
  view: PublicView | null = null;
  /** Names of all messages that came. */
  readonly messages = new Set<string>();
  readonly refused: unknown[] = [];
  readonly left: number[] = [];
  readonly frames: Buffer[] = [];

  private constructor(given: WatchGiven, room: Room<unknown, MatchSchema>) {
    this.given = given;
    this.room = room;
    room.reconnection.minUptime = 0;
    keepFrames(room, this.frames);
    room.onMessage("publicView", (view: PublicView) => {
      this.view = view;
    });
    room.onMessage("*", (name) => void this.messages.add(String(name)));
    room.onMessage("refused", (refusal: unknown) => this.refused.push(refusal));
    room.onLeave((code) => this.left.push(code));
    room.onError(() => {});
  }

  static async watch(origin: string, id: string): Promise<Spectator> {
    const answer = await post(origin, `/api/watch/${id}`, { protocol: 1 });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    const given = answer.body as WatchGiven;
    const room = await new Client(origin).consumeSeatReservation(given.reservation as never, MatchSchema);
    const spectator = new Spectator(given, room as Room<unknown, MatchSchema>);
    await until("the first state and view", () => room.state?.seats.length > 0 && spectator.view !== null);
    return spectator;
  }

  async refusalOf(name: string, message: unknown = {}): Promise<string> {
    try {
      await this.room.request(name as never, message as never);
    } catch (error) {
      if (error instanceof Error && error.name === "rejected") return (error as unknown as { reason: { code: string } }).reason.code;
      throw error;
    }
    return "done";
  }
}
