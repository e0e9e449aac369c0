import { nanoid } from "nanoid";
import type { Logger } from "pino";
import { botsDrawn } from "../../shared/match/drawn-bots.ts";
import type { BotWishes } from "../../shared/model/bots.ts";
import type { ScenarioId, StartId } from "../../shared/model/ids.ts";
import type { Pace } from "../../shared/model/paces.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { Friction } from "../../shared/model/state.ts";
import type { Step } from "../../shared/model/steps.ts";
import type { Tone } from "../../shared/model/tones.ts";
import { RECORD_VERSION } from "../../shared/replay/record.ts";
import { startMatch } from "../../shared/rules/start.ts";
import { newCode } from "../admission/codes.ts";
import { newDebriefId, newSalt } from "../admission/secrets.ts";
import type { MatchStore, StoredHead } from "../storage/match-store.ts";
import { RunningMatch } from "./running-match.ts";
import type { ScenarioShelf } from "./scenario-shelf.ts";

export type MatchWanted = {
  readonly scenario: ScenarioId;
  readonly start: StartId;
  readonly seed: string | undefined;
  /** Undefined: that of the start. */
  readonly pace: Pace | undefined;
  readonly friction: Friction;
  readonly step: Step;
  readonly tone: Tone;
  readonly adjutant: boolean;
  /** Undefined: the usual ones. */
  readonly bots: BotWishes | undefined;
  readonly solo: boolean;
};

/** Opens the room of a match that runs here; given by the app, so that this file knows no Colyseus. */
export type OpenRoom = (code: string) => Promise<void>;

/** A match that nobody has played for so long is not opened by itself after a restart; its code still opens it. */
const REOPENED_IF_PLAYED_WITHIN_MS = 14 * 24 * 60 * 60 * 1000;

/** The matches that run on this machine, by code. Whoever asks for one that sleeps in the store wakes it. */
export class Matches {
  readonly shelf: ScenarioShelf;
  readonly #store: MatchStore;
  readonly #log: Logger;
  readonly #running = new Map<string, RunningMatch>();
  readonly #waking = new Map<string, Promise<RunningMatch | null>>();
  openRoom: OpenRoom = async () => {};

  constructor({ shelf, store, log }: { readonly shelf: ScenarioShelf; readonly store: MatchStore; readonly log: Logger }) {
    this.shelf = shelf;
    this.#store = store;
    this.#log = log;
  }

  /** Null: there is no such scenario. */
  async open(wanted: MatchWanted): Promise<RunningMatch | null> {
    const scenario = this.shelf.find(wanted.scenario, wanted.start);
    if (!scenario) return null;
    const head = await this.#newHead(scenario, wanted);
    this.#log.info({ match: head.id, scenario: wanted.scenario, start: wanted.start, pace: head.pace, solo: wanted.solo }, "match opened");
    return this.find(head.code);
  }

  /** The running match with this code, woken if it sleeps. Null: there is none, or it can no longer be played. */
  async find(code: string): Promise<RunningMatch | null> {
    const running = this.#running.get(code);
    if (running) return running;
    const waking = this.#waking.get(code) ?? this.#wake(code).finally(() => this.#waking.delete(code));
    this.#waking.set(code, waking);
    return waking;
  }

  /** The match that this link for spectators is of. Null: of none, or the link is closed. */
  async findByWatch(watchId: string): Promise<RunningMatch | null> {
    const code = await this.#store.codeOfWatch(watchId);
    const match = code === null ? null : await this.find(code);
    return match?.watchId === watchId ? match : null;
  }

  /** For the room of a match that has been opened. */
  running(code: string): RunningMatch | undefined {
    return this.#running.get(code);
  }

  forget(code: string): void {
    this.#running.delete(code);
  }

  /** After a restart: every match that was under way is there again, under its old code, before the first person asks. */
  async reopenAll(): Promise<number> {
    const codes = await this.#store.unfinished(Date.now() - REOPENED_IF_PLAYED_WITHIN_MS);
    let reopened = 0;
    for (const code of codes) if ((await this.find(code)) !== null) reopened += 1;
    return reopened;
  }

  async #newHead(scenario: Scenario, wanted: MatchWanted): Promise<StoredHead> {
    const { seed = nanoid(12), friction, step, tone, adjutant, bots, solo } = wanted;
    const pace = wanted.pace ?? scenario.pace ?? "untimed";
    // The rules say what the options that nobody chose are; the record keeps them all, so that it replays when a default has changed.
    const { options } = startMatch(scenario, {
      seed,
      options: bots === undefined ? { friction } : { friction, bots: botsDrawn(seed, bots) },
    }).state;
    const record = { version: RECORD_VERSION, scenario: scenario.id, start: scenario.start, seed, options, step, tone, adjutant } as const;
    for (;;) {
      const head = { id: nanoid(12), code: newCode(), debriefId: newDebriefId(), record, pace, solo, salt: newSalt() };
      if (await this.#store.create(head)) return head;
    }
  }

  async #wake(code: string): Promise<RunningMatch | null> {
    const stored = await this.#store.byCode(code);
    if (stored === null) return null;
    const { scenario: id, start } = stored.record;
    const scenario = this.shelf.find(id, start);
    if (!scenario) {
      this.#log.error({ match: stored.id, scenario: id, start }, "a stored match is of a scenario that is no longer here");
      return null;
    }
    try {
      this.#running.set(code, new RunningMatch(this.#store, scenario, stored));
      await this.openRoom(code);
    } catch (reason) {
      this.#running.delete(code);
      this.#log.error({ match: stored.id, err: reason }, "a stored match cannot be played on");
      return null;
    }
    return this.#running.get(code) ?? null;
  }
}
