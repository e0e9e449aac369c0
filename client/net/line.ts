import { Client, type Room } from "@colyseus/sdk";
import type { Result } from "../../shared/model/result.ts";
import type { Reservation } from "../../shared/protocol/answers.ts";
import { MatchSchema } from "../../shared/schema/match-schema.ts";
import type { Trouble } from "../store/doors.ts";

/** Longest pause between two attempts to come back. */
const LONGEST_PAUSE_MS = 5_000;
/** The close code of somebody who leaves on purpose. */
const LEFT = 4000;
/** Nothing that waiting would mend. */
const FINAL_TROUBLES: ReadonlySet<string> = new Set(["unknownMatch", "unknownWatchLink", "notYourSeat", "otherProtocol", "badMessage"]);

/** What the door gives: a way in. */
type Given = { readonly reservation: Reservation };

export type LineReports<View> = {
  /** The message with which views come: a seat's own, or the public one. */
  readonly views: "view" | "publicView";
  readonly onLobby: (state: MatchSchema) => void;
  readonly onView: (view: View) => void;
  readonly onOpen: () => void;
  readonly onLost: () => void;
  readonly onGone: (reason: string) => void;
};

/** Asks for a way back: to the seat with its secret, or to the look with its link. */
export type WayBack = () => Promise<Result<Given, Trouble>>;

/**
 * The line from one screen to its match. It comes back by itself: first on the old connection, then, if the server has been restarted or has
 * closed it, through the door with the seat's secret or the spectators' link. Only leaving on purpose, or a door that says no for good, ends it.
 */
export class Line<View> {
  readonly #client: Client;
  readonly #wayBack: WayBack;
  readonly #reports: LineReports<View>;
  #room: Room<unknown, MatchSchema> | null = null;
  #isEnded = false;
  /** The state of this connection has come: from then on what the screen shows is what is. */
  #isTold = false;

  constructor(origin: string, wayBack: WayBack, reports: LineReports<View>) {
    this.#client = new Client(origin);
    this.#wayBack = wayBack;
    this.#reports = reports;
  }

  /** The open connection; null while it is lost. */
  get room(): Room<unknown, MatchSchema> | null {
    return this.#room?.connection.isOpen ? this.#room : null;
  }

  async open(given: Given): Promise<void> {
    const { sessionId, roomId, name, processId } = given.reservation;
    const room = await this.#client.consumeSeatReservation(
      { sessionId, roomId, name, ...(processId === undefined ? {} : { processId }) },
      MatchSchema,
    );
    if (this.#isEnded) {
      void room.leave();
      return;
    }
    this.#listen(room as Room<unknown, MatchSchema>);
  }

  async leave(): Promise<void> {
    this.#isEnded = true;
    await this.#room?.leave();
  }

  #listen(room: Room<unknown, MatchSchema>): void {
    this.#room = room;
    // Also a connection that breaks in its first seconds comes back by itself.
    room.reconnection.minUptime = 0;
    room.reconnection.maxDelay = 800;
    this.#isTold = false;
    room.onStateChange((state) => this.#onState(state));
    room.onMessage(this.#reports.views, (view: View) => this.#reports.onView(view));
    room.onMessage("refused", () => {});
    room.onDrop(() => {
      this.#isTold = false;
      this.#reports.onLost();
    });
    room.onError(() => {});
    room.onLeave((code) => void this.#onLeave(room, code));
  }

  #onState(state: MatchSchema): void {
    this.#reports.onLobby(state);
    if (this.#isTold) return;
    this.#isTold = true;
    this.#reports.onOpen();
  }

  async #onLeave(room: Room<unknown, MatchSchema>, code: number): Promise<void> {
    if (room !== this.#room) return;
    this.#room = null;
    if (code === LEFT || this.#isEnded) {
      this.#isEnded = true;
      this.#reports.onGone("left");
      return;
    }
    this.#reports.onLost();
    await this.#comeBack();
  }

  async #comeBack(): Promise<void> {
    for (let attempt = 0; !this.#isEnded; attempt += 1) {
      await sleep(Math.min(LONGEST_PAUSE_MS, 150 * 2 ** attempt));
      const given = await this.#wayBack();
      if (!given.ok) {
        if (!FINAL_TROUBLES.has(given.error.code)) continue;
        this.#isEnded = true;
        this.#reports.onGone(given.error.code);
        return;
      }
      try {
        await this.open(given.value);
        return;
      } catch {
        // The door let us in, but the room did not answer: try again.
      }
    }
  }
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
