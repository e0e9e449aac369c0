import type { SeatId } from "../../shared/model/ids.ts";
import { accept, type Result, refuse } from "../../shared/model/result.ts";
import type { SeatGiven } from "../../shared/protocol/answers.ts";
import { PROTOCOL_VERSION } from "../../shared/protocol/version.ts";
import type { Doors, MatchSeen, MatchWish, Trouble } from "../store/doors.ts";
import type { Session } from "../store/session.ts";
import type { Watch } from "../store/watch.ts";
import { Api } from "./api.ts";
import { lobbyFromOutside } from "./lobby-from.ts";
import { NetworkSession } from "./network-session.ts";
import { NetworkWatch } from "./network-watch.ts";
import { SeatSecrets } from "./seat-secrets.ts";

/** The ways into matches on the server that this page came from. */
export class NetworkDoors implements Doors {
  readonly api: Api;
  readonly #origin: string;
  readonly #secrets: SeatSecrets;

  constructor(origin: string, storage: Storage | null) {
    this.#origin = origin;
    this.api = new Api(origin);
    this.#secrets = new SeatSecrets(storage);
  }

  open(wish: MatchWish): Promise<Result<{ readonly code: string }, Trouble>> {
    return this.api.openMatch({ protocol: PROTOCOL_VERSION, ...wish });
  }

  async look(code: string): Promise<Result<MatchSeen, Trouble>> {
    const found = await this.api.findMatch(code);
    if (!found.ok) return found;
    const scenario = await this.api.scenario(found.value.scenario, found.value.start);
    return scenario.ok ? accept({ lobby: lobbyFromOutside(found.value, Date.now()), scenario: scenario.value }) : scenario;
  }

  async sit(code: string, seat: SeatId | null, nickname: string): Promise<Result<Session, Trouble>> {
    const wish = { protocol: PROTOCOL_VERSION, seat, nickname } as const;
    const own = this.#secrets.of(code);
    let given = await this.api.takeSeat(code, own === null ? wish : { ...wish, token: own.token });
    if (!given.ok && own !== null && given.error.code === "notYourSeat") {
      this.#secrets.forget(code);
      given = await this.api.takeSeat(code, wish);
    }
    return given.ok ? this.#enter(given.value) : given;
  }

  async resume(code: string): Promise<Session | null> {
    const own = this.#secrets.of(code);
    if (own === null) return null;
    const given = await this.#comeBack(code, own.token);
    if (!given.ok) {
      if (["notYourSeat", "unknownMatch"].includes(given.error.code)) this.#secrets.forget(code);
      return null;
    }
    const session = await this.#enter(given.value);
    return session.ok ? session.value : null;
  }

  async watch(id: string): Promise<Result<Watch, Trouble>> {
    const given = await this.api.watch(id);
    if (!given.ok) return given;
    const scenario = await this.api.scenario(given.value.scenario, given.value.start);
    if (!scenario.ok) return scenario;
    try {
      const parts = { origin: this.#origin, given: given.value, scenario: scenario.value, wayBack: () => this.api.watch(id) };
      return accept(await NetworkWatch.open(parts));
    } catch {
      return refuse({ code: "offline", facts: {} });
    }
  }

  #comeBack(code: string, token: string): Promise<Result<SeatGiven, Trouble>> {
    return this.api.takeSeat(code, { protocol: PROTOCOL_VERSION, seat: null, token });
  }

  async #enter(given: SeatGiven): Promise<Result<Session, Trouble>> {
    const { code, seat, seatToken } = given;
    this.#secrets.keep(code, { seat, token: seatToken });
    const seen = await this.look(code);
    if (!seen.ok) return seen;
    try {
      const session = await NetworkSession.open({
        origin: this.#origin,
        given,
        ...seen.value,
        wayBack: () => this.#comeBack(code, seatToken),
        // Before the match has begun leaving gives the chair up; later this browser may come back to it.
        onLeft: () => {
          if (session.lobby.peek().phase === "lobby") this.#secrets.forget(code);
        },
      });
      return accept(session);
    } catch {
      return refuse({ code: "offline", facts: {} });
    }
  }
}
