/**
 * A client written from docs/PROTOCOL.md alone: the plain SDK, fetch, and not one line of this repository. It hosts, joins, reads its view, orders,
 * votes and reaches the debrief.
 */
import { Client, type Room } from "@colyseus/sdk";

type Refusal = { readonly code: string; readonly facts: Record<string, unknown> };
type Choice =
  | { readonly ok: true; readonly targets: readonly { readonly site: string; readonly hours: number }[] }
  | { readonly ok: false; readonly refusal: Refusal };
type View = {
  readonly turn: number;
  readonly phase: string;
  readonly orders: { readonly given: number; readonly allowed: number };
  readonly cards: readonly { readonly card: string; readonly mayVote: boolean; readonly votes: Readonly<Record<string, string>> }[];
  readonly choices: { readonly formations: Readonly<Record<string, Readonly<Record<string, Choice>>>> };
  readonly issued: readonly { readonly id: string; readonly order: unknown }[];
  readonly dispatches: readonly unknown[];
  readonly news: readonly unknown[];
  readonly ending: { readonly by: string; readonly winner: string | null; readonly hour: number } | null;
};
type State = {
  readonly phase: string;
  readonly turn: number;
  readonly debrief: string;
  readonly seats: Iterable<{ readonly seat: string; readonly heldBy: string }>;
};
type Scenario = {
  readonly cards: readonly { readonly id: string; readonly choices: readonly { readonly id: string; readonly irreversible: boolean }[] }[];
};
type SeatGiven = { readonly code: string; readonly seat: string; readonly seatToken: string; readonly reservation: never };

const GAVE_UP = "there was no answer";

function isTooFast(error: Error): boolean {
  return (error as unknown as { reason: Refusal }).reason.code === "tooFast";
}

export class ExampleClient {
  readonly #server: string;
  #given: SeatGiven | null = null;
  #room: Room<unknown, State> | null = null;
  #scenario: Scenario | null = null;
  #isLeaving = false;
  #requests = 0;
  view: View | null = null;
  readonly refusals: Refusal[] = [];
  readonly done = { votes: 0, orders: 0, turns: 0 };

  constructor(server: string) {
    this.#server = server;
  }

  /** Opens a match. The answer is the code to tell the others. */
  async host(scenario: string): Promise<string> {
    const opened = await this.#http("/api/matches", {
      protocol: 1,
      scenario,
      start: "historical",
      pace: "untimed",
      friction: 2,
      solo: false,
    });
    return opened.code as string;
  }

  /** Takes any free seat of the match, or comes back to its own. */
  async join(code: string, nickname: string): Promise<string> {
    const found = await this.#http(`/api/matches/${code}`);
    this.#scenario = (await this.#http(`/api/scenarios/${found.scenario}/${found.start}`)) as unknown as Scenario;
    await this.#enter(code, { protocol: 1, seat: null, nickname });
    return this.#given?.seat ?? "";
  }

  async #enter(code: string, body: object): Promise<void> {
    this.#given = (await this.#http(`/api/matches/${code}/seats`, body)) as unknown as SeatGiven;
    const room = (await new Client(this.#server).consumeSeatReservation(this.#given.reservation)) as Room<unknown, State>;
    this.#room = room;
    room.reconnection.minUptime = 0;
    room.onMessage("view", (view: View) => {
      this.view = view;
    });
    room.onError(() => {});
    room.onLeave((closeCode) => {
      if (closeCode !== 4000 && !this.#isLeaving) void this.#comeBack(code);
    });
    await this.#until(() => room.state?.phase !== undefined);
  }

  async #comeBack(code: string): Promise<void> {
    for (let pause = 100; !this.#isLeaving; pause = Math.min(2 * pause, 5_000)) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      try {
        return await this.#enter(code, { protocol: 1, seat: null, token: this.#given?.seatToken });
      } catch {
        // The server is not back yet.
      }
    }
  }

  get state(): State {
    if (!this.#room) throw new Error("not in a match");
    return this.#room.state;
  }

  start(): Promise<unknown> {
    return this.#request("startMatch", {});
  }

  /** Plays to the end: votes in council, orders what its view offers, is ready in every phase. The answer is the debrief's path. */
  async play(): Promise<string> {
    let readyFor = "";
    while (this.state.phase !== "ended") {
      const { phase, turn } = this.state;
      const isCurrent =
        this.view !== null &&
        (phase === "council" || phase === "orders" ? this.view.phase === phase && this.view.turn === turn : phase !== "lobby");
      if (!isCurrent || readyFor === `${turn} ${phase}`) {
        await new Promise((resolve) => setTimeout(resolve, 2));
        continue;
      }
      if (phase === "council") await this.#vote();
      if (phase === "orders") await this.#giveOrders();
      readyFor = `${turn} ${phase}`;
      if (phase === "report") this.done.turns += 1;
      await this.#ask("setReady", { turn, phase, ready: true });
    }
    await this.#until(() => this.state.debrief !== "" && this.view?.ending !== null);
    return this.state.debrief;
  }

  async #vote(): Promise<void> {
    const { turn, cards } = this.view as View;
    for (const { card } of cards.filter((each) => each.mayVote)) {
      const choice = this.#scenario?.cards.find((each) => each.id === card)?.choices[0]?.id;
      const vote = { type: "vote", kind: "vote", card, choice };
      if (await this.#ask("issueOrder", { id: this.#newId(), turn, order: vote })) this.done.votes += 1;
    }
  }

  /** For each formation the boldest order that its choices offer, as long as the seat may give any. */
  async #giveOrders(): Promise<void> {
    const { turn, choices, orders } = this.view as View;
    let left = orders.allowed - orders.given;
    for (const [formation, offered] of Object.entries(choices.formations)) {
      if (left <= 0) return;
      for (const kind of ["showOfForce", "seize", "march", "hold"]) {
        const choice = offered[kind];
        if (!choice?.ok) continue;
        const site = choice.targets[0]?.site ?? null;
        const order = { type: "formation", kind, formation, site, operation: null, raise: null };
        if (await this.#ask("issueOrder", { id: this.#newId(), turn, order })) {
          this.done.orders += 1;
          left -= 1;
          break;
        }
      }
    }
  }

  async debrief(path: string): Promise<Record<string, unknown>> {
    return this.#http(`/api/debriefs/${path.replace("/debrief/", "")}`);
  }

  async leave(): Promise<void> {
    this.#isLeaving = true;
    await this.#room?.leave();
  }

  /** False: it was refused; the refusal is kept. */
  async #ask(name: string, message: object): Promise<boolean> {
    try {
      await this.#request(name, message);
      return true;
    } catch (error) {
      if (!(error instanceof Error) || error.name !== "rejected") throw error;
      this.refusals.push((error as unknown as { reason: Refusal }).reason);
      return false;
    }
  }

  /** Asks until there is an answer; the same message keeps its id, so it counts once. Too fast is no answer: it asks again a moment later. */
  async #request(name: string, message: object): Promise<unknown> {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      try {
        return await this.#room?.request(name as never, message as never);
      } catch (error) {
        if (error instanceof Error && error.name === "rejected" && !isTooFast(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
    throw new Error(GAVE_UP);
  }

  #newId(): string {
    this.#requests += 1;
    return `example-${Date.now().toString(36)}-${this.#requests}`;
  }

  async #http(path: string, body?: object): Promise<Record<string, unknown>> {
    const post = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
    const response = await fetch(this.#server + path, body === undefined ? {} : post);
    const answer = (await response.json()) as Record<string, unknown>;
    if (!response.ok) throw new Error(`${path}: ${String(answer.code)}`);
    return answer;
  }

  async #until(isTrue: () => boolean): Promise<void> {
    for (let waited = 0; !isTrue(); waited += 5) {
      if (waited > 10_000) throw new Error(GAVE_UP);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}
