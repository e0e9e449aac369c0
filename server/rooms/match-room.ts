import type { Logger } from "pino";
import type { SeatId } from "../../shared/model/ids.ts";
import { invariant } from "../../shared/model/result.ts";
import type { Rejection } from "../../shared/protocol/answers.ts";
import { MatchSchema } from "../../shared/schema/match-schema.ts";
import { type Allowance, Bucket } from "../admission/bucket.ts";
import { type Client, CloseCode, Room } from "../colyseus.ts";
import { showLobby } from "../projection/show-lobby.ts";
import type { Matches } from "./matches.ts";
import { answerRequest, MESSAGE_NAMES } from "./requests.ts";
import type { RunningMatch } from "./running-match.ts";
import { Troubles } from "./troubles.ts";
import { answerUnknownNames } from "./unknown-names.ts";

/** A person clicks a few times a second at most; a client that comes back sends what it had waiting. */
const SEAT_ALLOWANCE = { perSecond: 20, burst: 40 };
/** A spectator has nothing to ask for but the view once more. */
const SPECTATOR_ALLOWANCE = { perSecond: 1, burst: 5 };
/** Far beyond that nobody is clicking: the connection is closed before the messages are even read. */
const OUTER_FENCE_PER_SECOND = 200;
/** Time for a laptop to find its network again on the same connection; after that its own secret brings it back. */
const RECONNECTION_SECONDS = 45;
const SLEEP_AFTER_MS = 30 * 60_000;

/** With what the door lets somebody in: to a chair, where `claim` tells this sitting from an earlier one, or to watch. Nothing turns one into the other. */
export type Ticket = { readonly seat: SeatId; readonly claim: string } | { readonly watchId: string };
export type Present = Client & { userData?: { readonly ticket: Ticket; readonly bucket: Bucket; shownView: string } };

/** How a match learns what time it is: a clock that does not go back, and how often it is read. */
export type Pulse = { readonly nowMs: () => number; readonly everyMs: number };
export const PULSE: Pulse = { nowMs: () => performance.now(), everyMs: 250 };

type Reply = { readonly id?: number | undefined; resolve(value: unknown): unknown; reject(reason: unknown): unknown };

/** Wires one running match to its people. No rule lives here: it seats, asks, and shows. */
export abstract class MatchRoom extends Room<{ state: MatchSchema }> {
  abstract readonly matches: Matches;
  abstract readonly log: Logger;
  abstract readonly pulse: Pulse;
  override state = new MatchSchema();
  override autoDispose = false;
  override patchRate = 100;
  override maxMessagesPerSecond = OUTER_FENCE_PER_SECOND;
  override messages = Object.fromEntries(
    MESSAGE_NAMES.map((name) => [name, (client: Present, message: unknown, reply: Reply) => this.#answer(client, name, message, reply)]),
  );
  readonly #here = new Set<string>();
  #match!: RunningMatch;
  /** Views as they travel; the public one is the same object for all spectators. */
  readonly #written = new WeakMap<object, string>();
  #emptyMs = 0;
  readonly #troubles = new Troubles();
  #goingBack: Promise<void> = Promise.resolve();
  #timesBack = 0;

  override onCreate({ code }: { readonly code: string }): void {
    const match = this.matches.running(code);
    invariant(match, `match ${code} runs when its room is opened`);
    this.#match = match;
    this.roomId = code;
    const { record, pace, solo } = match.head;
    this.state.assign({ code, scenario: record.scenario, start: record.start, pace, solo, secondsLeft: -1 });
    match.onChange = () => this.#show();
    answerUnknownNames(this, (client, name, reply) => this.#answer(client, name, null, reply));
    this.#show();
    this.clock.setInterval(() => this.#tick(), this.pulse.everyMs);
  }

  // ------------------------------------------------------- coming and going

  override onJoin(client: Present, ticket: Ticket): Promise<void> {
    client.userData = { ticket, bucket: new Bucket(allowanceOf(ticket), performance.now()), shownView: "" };
    return this.#arrive(client);
  }

  override onReconnect(client: Present): Promise<void> {
    return this.#arrive(client);
  }

  async #arrive(client: Present): Promise<void> {
    this.#here.add(client.sessionId);
    if (client.userData) client.userData.shownView = "";
    const seat = seatOf(client);
    if (seat !== null) await this.#guarded(() => this.#match.host.arrive(seat));
    this.#show({ tellClock: true });
  }

  override async onDrop(client: Present, code?: number): Promise<void> {
    await this.#depart(client, { forGood: false });
    // Whoever was thrown out for flooding must come in by the door: a seat kept open here would be a connection that nobody answers.
    if (code === CloseCode.WITH_ERROR) return;
    try {
      await this.allowReconnection(client, RECONNECTION_SECONDS);
    } catch {
      // They did not come back on this connection. Their secret brings them back on another.
    }
  }

  override async onLeave(client: Present, code?: number): Promise<void> {
    await this.#depart(client, { forGood: code === CloseCode.CONSENTED });
  }

  async #depart(client: Present, { forGood }: { readonly forGood: boolean }): Promise<void> {
    if (!this.#here.delete(client.sessionId)) return;
    const seat = seatOf(client);
    if (seat !== null) await this.#guarded(() => this.#match.depart(seat, { forGood }));
    this.#show();
  }

  /** Whoever has moved to another chair has no business on the old one, nor whoever watches by a link that is closed. */
  #sendAway(client: Present): void {
    this.#here.delete(client.sessionId);
    client.leave(CloseCode.CONSENTED);
  }

  /** Who has been given a way in and has not used it yet does not keep the server from stopping: it would wait for them for fifteen seconds. */
  override onBeforeShutdown(): void {
    Object.assign(this, { _reservedSeats: {} });
    super.onBeforeShutdown();
  }

  override onDispose(): void {
    this.#match.onChange = () => {};
    this.matches.forget(this.#match.code);
  }

  // ---------------------------------------------------------------- messages

  async #answer(client: Present, name: string, message: unknown, reply: Reply): Promise<unknown> {
    const person = client.userData;
    if (!person) return;
    const problem = await this.#problemWith(client, name, message, reply);
    if (problem === null) return;
    // What was not sent as a request has nowhere to be answered; it is told all the same.
    if (reply.id === undefined) client.send("refused", { message: name.slice(0, 40), ...problem });
    return reply.reject(problem);
  }

  async #problemWith(client: Present, name: string, message: unknown, reply: Reply): Promise<Rejection | null> {
    const { ticket, bucket } = client.userData as NonNullable<Present["userData"]>;
    if (!bucket.take(performance.now())) return { code: "tooFast", facts: { ...allowanceOf(ticket) } };
    if (!("seat" in ticket)) return this.#answerSpectator(client, name, reply);
    if (this.#troubles.standStill(performance.now())) return { code: "serverTrouble", facts: {} };
    const done = await this.#guarded(() => answerRequest(this.#match, ticket.seat, name, message));
    if (done === null) return { code: "serverTrouble", facts: {} };
    if (!done.answer.ok) return done.answer.error;
    if (name === "refresh") this.#showView(client, { again: true });
    reply.resolve(done.answer.value);
    return null;
  }

  /** Whoever watches may look again, and that is all. What else they say is not even read. */
  #answerSpectator(client: Present, name: string, reply: Reply): Rejection | null {
    if (name !== "refresh") return { code: "onlyWatching", facts: {} };
    this.#showView(client, { again: true });
    reply.resolve(null);
    return null;
  }

  // -------------------------------------------------------------------- time

  #tick(): void {
    this.#emptyMs = this.clients.length === 0 ? this.#emptyMs + this.pulse.everyMs : 0;
    if (this.#emptyMs >= SLEEP_AFTER_MS) {
      void this.disconnect();
      return;
    }
    if (!this.#troubles.standStill(performance.now())) void this.#guarded(() => this.#match.tick(this.pulse.nowMs()));
  }

  /** Does something to the match and keeps it. If that fails, the match goes back to what is on disk, and the answer is null. */
  async #guarded<Answer>(act: () => Answer | Promise<Answer>): Promise<{ readonly answer: Answer } | null> {
    await this.#goingBack;
    const timesBack = this.#timesBack;
    const { length } = this.#match.host.course;
    try {
      const answer = await act();
      await this.#match.keep();
      if (this.#match.host.course.length > length) this.#troubles.forget();
      return { answer };
    } catch (reason) {
      // What several had done at the same moment is gone at once: the match goes back once for all of them.
      if (timesBack === this.#timesBack) this.#goingBack = this.#goBack(reason);
      await this.#goingBack;
      return null;
    }
  }

  async #goBack(reason: unknown): Promise<void> {
    this.#timesBack += 1;
    const { phase, course } = this.#match.host;
    const place = `${course.state.turn}/${phase}`;
    this.log.error({ match: this.#match.head.id, place, entries: course.length, err: reason }, "the match goes back to what is on disk");
    this.#troubles.note(performance.now());
    try {
      await this.#match.goBack(this.#whoIsHere().flatMap((client) => seatOf(client) ?? []));
    } catch (again) {
      // What is in memory is not kept then, and nothing more is, until it has gone back.
      this.log.error({ match: this.#match.head.id, err: again }, "the match cannot go back yet");
    }
    this.#show({ tellClock: true });
  }

  // -------------------------------------------------------------------- show

  /** Never throws: whatever has just been kept must be answered, also if it cannot be shown. */
  #show(how: { readonly tellClock?: boolean } = {}): void {
    try {
      this.#showAll(how);
    } catch (reason) {
      this.#troubles.note(performance.now());
      this.log.error({ match: this.#match.head.id, err: reason }, "the match cannot be shown");
    }
  }

  #showAll({ tellClock = false }: { readonly tellClock?: boolean }): void {
    const { phase, turn } = this.state;
    const { watchId } = this.#match;
    this.#match.spectators = watchId === null ? 0 : this.#whoIsHere().filter((client) => client.userData && seatOf(client) === null).length;
    const spectators = watchId === null ? -1 : this.#match.spectators;
    showLobby(this.#match.lobby(), this.#match.debrief, this.state, { tellClock, spectators });
    // A new phase is told before the view that belongs to it, not a tenth of a second after.
    if (this.clients.length > 0 && (phase !== this.state.phase || turn !== this.state.turn)) this.broadcastPatch();
    for (const client of [...this.clients] as Present[]) {
      if (this.#mayStay(client)) this.#showView(client);
      else this.#sendAway(client);
    }
  }

  #mayStay({ userData }: Present): boolean {
    if (!userData) return false;
    const { ticket } = userData;
    return "seat" in ticket ? ticket.claim === this.#match.claimOf(ticket.seat) : ticket.watchId === this.#match.watchId;
  }

  #whoIsHere(): readonly Present[] {
    return this.clients.filter((client) => this.#here.has(client.sessionId));
  }

  /** Sends somebody what they may see if it has changed: a seat its own view, once the match has begun, and a spectator the public one. */
  #showView(client: Present, { again = false } = {}): void {
    if (!client.userData) return;
    const { ticket } = client.userData;
    if ("seat" in ticket && this.#match.host.phase === "lobby") return;
    const view = "seat" in ticket ? this.#match.host.viewOf(ticket.seat) : this.#match.host.publicView;
    const written = this.#writtenOf(view);
    if (!again && written === client.userData.shownView) return;
    client.userData.shownView = written;
    client.send("seat" in ticket ? "view" : "publicView", view);
  }

  #writtenOf(view: object): string {
    const written = this.#written.get(view) ?? JSON.stringify(view);
    this.#written.set(view, written);
    return written;
  }
}

function allowanceOf(ticket: Ticket): Allowance {
  return "seat" in ticket ? SEAT_ALLOWANCE : SPECTATOR_ALLOWANCE;
}

/** Null: they watch. */
function seatOf(client: Present): SeatId | null {
  const ticket = client.userData?.ticket;
  invariant(ticket, "whoever is in the room came in by the door");
  return "seat" in ticket ? ticket.seat : null;
}
