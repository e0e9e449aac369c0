import { signal } from "@preact/signals";
import type { PublicScenario, PublicView } from "../../shared/model/view.ts";
import type { WatchGiven } from "../../shared/protocol/answers.ts";
import type { Connection, Lobby } from "../store/session.ts";
import type { Watch } from "../store/watch.ts";
import { Line, type WayBack } from "./line.ts";
import { lobbyFromState } from "./lobby-from.ts";

export type WatchParts = {
  readonly origin: string;
  readonly given: WatchGiven;
  readonly scenario: PublicScenario;
  readonly wayBack: WayBack;
};

/** A look at a match on a server. It has nothing to ask; a broken connection comes back by itself, by the same link. */
export class NetworkWatch implements Watch {
  readonly scenario: PublicScenario;
  readonly lobby = signal<Lobby | null>(null);
  readonly view = signal<PublicView | null>(null);
  readonly connection = signal<Connection>({ state: "joining", reason: null });
  readonly #line: Line<PublicView>;

  private constructor({ origin, scenario, wayBack }: WatchParts) {
    this.scenario = scenario;
    this.#line = new Line(origin, wayBack, {
      views: "publicView",
      onLobby: (state) => {
        this.lobby.value = lobbyFromState(state, null, this.lobby.peek(), Date.now());
      },
      onView: (view) => {
        this.view.value = view;
      },
      onOpen: () => this.#connect("open", null),
      onLost: () => this.#connect("lost", null),
      onGone: (reason) => this.#connect("gone", reason),
    });
  }

  /** Resolves when the connection is open. */
  static async open(parts: WatchParts): Promise<NetworkWatch> {
    const watch = new NetworkWatch(parts);
    await watch.#line.open(parts.given);
    return watch;
  }

  leave(): void {
    void this.#line.leave();
  }

  #connect(state: Connection["state"], reason: string | null): void {
    this.connection.value = { state, reason };
  }
}
