import { batch, type ReadonlySignal, signal } from "@preact/signals";
import type { SeatId } from "../../shared/model/ids.ts";
import type { Order } from "../../shared/model/orders.ts";
import { accept, type Result, refuse } from "../../shared/model/result.ts";
import type { PublicScenario, SeatView } from "../../shared/model/view.ts";
import type { SeatGiven, WatchLink } from "../../shared/protocol/answers.ts";
import type { ClientMessages } from "../../shared/protocol/messages.ts";
import type { Answer, Connection, Lobby, Session } from "../store/session.ts";
import { Line, sleep, type WayBack } from "./line.ts";
import { lobbyFromState } from "./lobby-from.ts";
import { newRequestId } from "./request-id.ts";

const ANSWER_WITHIN_MS = 8_000;
/** So long a request is sent again before the player is told that there is no connection. */
const PATIENCE_MS = 20_000;
const OFFLINE: NonNullable<Answer> = { code: "offline", facts: {} };

export type SessionParts = {
  readonly origin: string;
  readonly given: SeatGiven;
  readonly scenario: PublicScenario;
  readonly lobby: Lobby;
  readonly wayBack: WayBack;
  readonly onLeft: () => void;
};

/** A seat in a match on a server. What was asked and not yet answered when the connection broke is asked again, with the same number. */
export class NetworkSession implements Session {
  readonly seat: SeatId;
  readonly scenario: PublicScenario;
  readonly #lobby;
  readonly #view = signal<SeatView | null>(null);
  readonly #connection = signal<Connection>({ state: "joining", reason: null });
  readonly #line: Line<SeatView>;
  readonly #onLeft: () => void;

  private constructor({ origin, given, scenario, lobby, wayBack, onLeft }: SessionParts) {
    this.seat = given.seat;
    this.scenario = scenario;
    this.#lobby = signal(lobby);
    this.#onLeft = onLeft;
    this.#line = new Line(origin, wayBack, {
      views: "view",
      onLobby: (state) => {
        this.#lobby.value = lobbyFromState(state, this.seat, this.#lobby.peek(), Date.now());
      },
      onView: (view) => {
        this.#view.value = view;
      },
      onOpen: () => this.#connect("open", null),
      onLost: () => this.#connect("lost", null),
      onGone: (reason) => this.#connect("gone", reason),
    });
  }

  /** Resolves when the connection is open. */
  static async open(parts: SessionParts): Promise<NetworkSession> {
    const session = new NetworkSession(parts);
    await session.#line.open(parts.given);
    return session;
  }

  get lobby(): ReadonlySignal<Lobby> {
    return this.#lobby;
  }

  get view(): ReadonlySignal<SeatView | null> {
    return this.#view;
  }

  get connection(): ReadonlySignal<Connection> {
    return this.#connection;
  }

  issueOrder(order: Order): Promise<Answer> {
    const turn = this.#view.peek()?.turn ?? this.#lobby.peek().turn;
    return this.#ask("issueOrder", { id: newRequestId(), turn, order: order as ClientMessages["issueOrder"]["order"] });
  }

  sendTelegram(to: SeatId, text: string): Promise<Answer> {
    return this.#ask("sendTelegram", { id: newRequestId(), to, text });
  }

  async setReady(ready: boolean): Promise<Answer> {
    const { turn, phase } = this.#lobby.peek();
    const answer = await this.#ask("setReady", { turn, phase, ready });
    // The phase ended at the same moment: what the player wanted has come about.
    const isOverAnyway = ready && (answer?.code === "staleTurn" || answer?.code === "wrongPhase");
    return isOverAnyway ? null : answer;
  }

  startMatch(): Promise<Answer> {
    return this.#ask("startMatch", {});
  }

  async setWatchLink(open: boolean): Promise<Result<string | null, NonNullable<Answer>>> {
    const answered = await this.#request("setWatchLink", { open });
    return answered.ok ? accept((answered.value as WatchLink).path) : answered;
  }

  leave(): void {
    this.#onLeft();
    void this.#line.leave();
  }

  #connect(state: Connection["state"], reason: string | null): void {
    batch(() => {
      this.#connection.value = { state, reason };
    });
  }

  async #ask<Name extends keyof ClientMessages>(name: Name, message: ClientMessages[Name]): Promise<Answer> {
    const answered = await this.#request(name, message);
    return answered.ok ? null : answered.error;
  }

  async #request<Name extends keyof ClientMessages>(
    name: Name,
    message: ClientMessages[Name],
  ): Promise<Result<unknown, NonNullable<Answer>>> {
    const until = Date.now() + PATIENCE_MS;
    while (this.#connection.peek().state !== "gone" && Date.now() < until) {
      const { room } = this.#line;
      if (room === null) {
        await sleep(100);
        continue;
      }
      try {
        return accept(await room.request(name as never, message as never, { timeout: ANSWER_WITHIN_MS }));
      } catch (refusal) {
        if (isRejected(refusal)) return refuse(refusal.reason);
        // The connection broke, or nobody answered: the same request again, which counts once.
        await sleep(100);
      }
    }
    return refuse(OFFLINE);
  }
}

function isRejected(error: unknown): error is { readonly reason: NonNullable<Answer> } {
  return error instanceof Error && error.name === "rejected" && "reason" in error;
}
