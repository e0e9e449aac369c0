import type { LobbyState } from "../../shared/match/lobby.ts";
import { MatchHost, type Progress, type SavedMatch } from "../../shared/match/match-host.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import { accept, type Result, refuse } from "../../shared/model/result.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { Trouble, WatchLink } from "../../shared/protocol/answers.ts";
import { hashOf, isSecret, newSecret, newWatchId } from "../admission/secrets.ts";
import { packDebrief } from "../projection/pack-debrief.ts";
import type { MatchChange, MatchStore, StoredHead, StoredMatch, StoredPerson } from "../storage/match-store.ts";

/** The clock's reading is kept this often, so that a restart costs nobody more time than that. */
const PROGRESS_KEPT_EVERY_MS = 5_000;

export type SeatWanted = { readonly seat: SeatId | null; readonly nickname: string; readonly secret: string | null };
export type SeatTaken = { readonly seat: SeatId; readonly secret: string; readonly claim: string };

/**
 * A match with its store: whatever happens to it is on disk before anybody is told. Knows secrets and people's claims, but no network; a room
 * or a test listens to `onChange`.
 */
export class RunningMatch {
  readonly head: StoredHead;
  readonly scenario: Scenario;
  readonly #store: MatchStore;
  readonly #people = new Map<SeatId, StoredPerson>();
  #host: MatchHost;
  #keptEntries: number;
  #keptProgress: Progress;
  #watchId: string | null;
  #keptWatchId: string | null;
  #isEndKept: boolean;
  #writing: Promise<void> = Promise.resolve();
  /** Called after something has changed and is on disk. */
  onChange: () => void = () => {};
  /** Screens that watch just now; the room counts them. */
  spectators = 0;

  constructor(store: MatchStore, scenario: Scenario, stored: StoredMatch) {
    this.#store = store;
    this.scenario = scenario;
    this.head = stored;
    this.#host = this.#hostFrom(stored);
    this.#keptEntries = stored.entries.length;
    this.#keptProgress = this.#host.progress;
    this.#watchId = this.#keptWatchId = stored.watchId;
    this.#isEndKept = stored.endedMs !== null;
    for (const person of stored.people) this.#people.set(person.seat, person);
  }

  get host(): MatchHost {
    return this.#host;
  }

  get code(): string {
    return this.head.code;
  }

  lobby(): LobbyState {
    return this.#host.lobby();
  }

  /** Path of the debrief; null before the end. */
  get debrief(): string | null {
    return this.#host.phase === "ended" ? `/debrief/${this.head.debriefId}` : null;
  }

  /** The link with which the match is watched; null: it is not. */
  get watchId(): string | null {
    return this.#watchId;
  }

  /** The host opens the match to spectators, or closes it: then the link is dead, and opening it again makes another. */
  setWatchLink(seat: SeatId, { open }: { readonly open: boolean }): Result<WatchLink, Trouble> {
    if (seat !== this.#host.host()) return refuse({ code: "notHost", facts: {} });
    this.#watchId = open ? (this.#watchId ?? newWatchId()) : null;
    return accept({ path: this.#watchId === null ? null : `/watch/${this.#watchId}` });
  }

  /** Takes a seat, or comes back to it with its secret. In the lobby the secret of one seat also buys another. */
  async takeSeat({ seat, nickname, secret }: SeatWanted): Promise<Result<SeatTaken, Trouble>> {
    const own = secret === null ? null : this.#seatOfSecret(secret);
    if (secret !== null && own === null) return refuse({ code: "notYourSeat", facts: {} });
    if (own !== null && secret !== null && (seat === null || seat === own))
      return accept({ seat: own, secret, claim: hashOf(secret, this.head.salt) });
    if (own !== null && this.#host.phase !== "lobby") return refuse({ code: "matchHasBegun", facts: {} });

    const wanted = this.#freeSeat(seat, own);
    if (!wanted.ok) return wanted;
    const newOwn = newSecret();
    const person = { seat: wanted.value, nickname, secretHash: hashOf(newOwn, this.head.salt) };
    if (own !== null) this.#vacate(own);
    this.#host.sitDown(wanted.value, nickname);
    this.#people.set(wanted.value, person);
    if (this.head.solo) this.#host.start(wanted.value);
    await this.keep({ satDown: person, ...(own === null ? {} : { stoodUp: own }) });
    return accept({ seat: wanted.value, secret: newOwn, claim: person.secretHash });
  }

  #freeSeat(seat: SeatId | null, own: SeatId | null): Result<SeatId, Trouble> {
    if (this.#host.phase === "ended") return refuse({ code: "matchHasEnded", facts: {} });
    if (this.head.solo && own === null && this.#people.size > 0) return refuse({ code: "matchIsSolo", facts: {} });
    const wanted = seat ?? this.#host.freeSeat();
    if (wanted === null) return refuse({ code: "noSeatFree", facts: {} });
    const chair = this.#host.chairOf(wanted);
    if (!chair) return refuse({ code: "unknownSeat", facts: { seat: wanted } });
    return chair.heldBy === "bot" ? accept(wanted) : refuse({ code: "seatTaken", facts: { seat: wanted } });
  }

  #seatOfSecret(secret: string): SeatId | null {
    const { salt } = this.head;
    for (const person of this.#people.values()) if (isSecret(secret, { hash: person.secretHash, salt })) return person.seat;
    return null;
  }

  /** Tells one sitting on a chair from another; undefined: nobody has it. */
  claimOf(seat: SeatId): string | undefined {
    return this.#people.get(seat)?.secretHash;
  }

  /** A screen is gone. Who leaves for good before the match has begun frees the chair; later a caretaker keeps it. */
  async depart(seat: SeatId, { forGood }: { readonly forGood: boolean }): Promise<void> {
    this.#host.depart(seat, { forGood });
    if (!forGood || this.#host.phase !== "lobby" || this.#host.chairOf(seat)?.screens !== 0) return;
    this.#vacate(seat);
    await this.keep({ stoodUp: seat });
  }

  #vacate(seat: SeatId): void {
    this.#people.delete(seat);
    this.#host.standUp(seat);
  }

  /** Lets time pass; keeps what that brought. */
  async tick(nowMs: number): Promise<void> {
    this.#host.tick(nowMs);
    await this.keep();
  }

  /**
   * Puts on disk whatever has changed, then tells. If the disk refuses, the match goes back to what is on it and this rejects: nobody was told
   * of what is lost.
   */
  async keep(people: Pick<MatchChange, "satDown" | "stoodUp"> = {}): Promise<void> {
    const change = this.#changeSince(people);
    if (change === null) return this.#writing;
    const before = this.#writing;
    const writing = this.#store.save(this.head.id, change);
    this.#writing = Promise.all([before, writing]).then(() => {});
    await this.#writing;
    this.onChange();
  }

  #changeSince(people: Pick<MatchChange, "satDown" | "stoodUp">): MatchChange | null {
    const { course, progress } = this.#host;
    const added = course.entriesFrom(this.#keptEntries);
    const hasEnded = this.#host.phase === "ended" && !this.#isEndKept;
    const isOtherLink = this.#watchId !== this.#keptWatchId;
    const isQuiet = added.length === 0 && !hasEnded && !isOtherLink && Object.keys(people).length === 0;
    if (isQuiet && !this.#hasMoved(progress)) return null;
    const change = {
      ...people,
      progress,
      ...(added.length > 0 ? { entries: { from: this.#keptEntries, added } } : {}),
      ...(isOtherLink ? { watchId: this.#watchId } : {}),
      ...(hasEnded ? { ended: this.#ending() } : {}),
    };
    this.#keptEntries = course.length;
    this.#keptProgress = progress;
    this.#keptWatchId = this.#watchId;
    this.#isEndKept ||= hasEnded;
    return change;
  }

  #ending(): NonNullable<MatchChange["ended"]> {
    const atMs = Date.now();
    return { atMs, debrief: packDebrief(this.#host.course, atMs) };
  }

  #hasMoved(now: Progress): boolean {
    const kept = this.#keptProgress;
    const isSame = now.phase === kept.phase && now.ready.join() === kept.ready.join();
    return !isSame || now.spentMs - kept.spentMs >= PROGRESS_KEPT_EVERY_MS;
  }

  /** Goes back to what is on disk, with the people who are there now: after our own code or the disk failed. */
  async goBack(here: readonly SeatId[]): Promise<void> {
    const stored = await this.#store.byCode(this.code);
    if (stored === null) throw new Error(`match ${this.head.id} is not in the store`);
    this.#writing = Promise.resolve();
    this.#host = this.#hostFrom(stored);
    this.#keptEntries = stored.entries.length;
    this.#keptProgress = this.#host.progress;
    this.#watchId = this.#keptWatchId = stored.watchId;
    this.#isEndKept = stored.endedMs !== null;
    this.#people.clear();
    for (const person of stored.people) this.#people.set(person.seat, person);
    for (const seat of here) if (this.#people.has(seat)) this.#host.arrive(seat);
  }

  #hostFrom(stored: StoredMatch): MatchHost {
    const saved: SavedMatch = { entries: stored.entries, people: stored.people, progress: stored.progress };
    return new MatchHost({ scenario: this.scenario, head: stored.record, pace: stored.pace }, { saved });
  }
}
