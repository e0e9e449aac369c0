import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, type Room } from "@colyseus/sdk";
import { pino } from "pino";
import { DoorLimits } from "../../../server/admission/door-limits.ts";
import { createApp } from "../../../server/app.ts";
import { PULSE } from "../../../server/rooms/match-room.ts";
import type { MatchStore } from "../../../server/storage/match-store.ts";
import { SqliteStore } from "../../../server/storage/sqlite-store.ts";
import type { Order } from "../../../shared/model/orders.ts";
import type { SeatView } from "../../../shared/model/view.ts";
import type { SeatGiven } from "../../../shared/protocol/answers.ts";
import { MatchSchema } from "../../../shared/schema/match-schema.ts";

/** Keeps every frame that comes over the room's connection from now on, byte for byte. */
export function keepFrames(room: Room<unknown, MatchSchema>, frames: Buffer[]): void {
  const { onmessage } = room.connection.events;
  room.connection.events.onmessage = (event: MessageEvent) => {
    frames.push(Buffer.from(event.data as ArrayBuffer));
    onmessage?.(event);
  };
}

/** Two seats of Petrograd that may give several orders in the first turn. */
export const RED_SEAT = "garrison_commissars";
export const WHITE_SEAT = "cadet_schools";

/** Far above what a test asks; the limits themselves have tests of their own. */
const WIDE = { open: 10_000, join: 10_000, miss: 10_000, read: 10_000 };

export type Table = { readonly origin: string; readonly store: MatchStore; readonly folder: string; close(): Promise<void> };

/** The real app on a free port, with its database in a folder of its own. */
export async function layTable({ limits = WIDE, wrap = (store: MatchStore) => store, pulse = PULSE } = {}): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), "two-octobers-table-"));
  const store = wrap(new SqliteStore(folder));
  const log = pino({ level: "silent" });
  const app = createApp({ store, log, client: join(folder, "client"), limits: new DoorLimits(limits), pulse });
  const port = await app.listen(0, "127.0.0.1");
  return {
    origin: `http://127.0.0.1:${port}`,
    store,
    folder,
    close: async () => {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function post(origin: string, path: string, body: unknown): Promise<{ readonly status: number; readonly body: never }> {
  const response = await fetch(origin + path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as never };
}

export async function openMatch(origin: string, wish: object = {}): Promise<string> {
  const usual = { protocol: 1, scenario: "petrograd", start: "historical", seed: "table", pace: "untimed", friction: 2, solo: false };
  const answer = await post(origin, "/api/matches", { ...usual, ...wish });
  return (answer.body as { code: string }).code;
}

/** Waits for something to become true; a test that waits in vain fails with its name. */
export async function until(what: string, isTrue: () => boolean, withinMs = 30_000): Promise<void> {
  const end = performance.now() + withinMs;
  while (!isTrue()) {
    if (performance.now() > end) throw new Error(`waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

let requests = 0;
export function newId(): string {
  requests += 1;
  return `request-${requests}`;
}

/** A person at the table: the plain SDK, and what it has been sent. */
export class Person {
  readonly origin: string;
  readonly given: SeatGiven;
  readonly room: Room<unknown, MatchSchema>;
  view: SeatView | null = null;
  readonly refused: unknown[] = [];
  readonly left: number[] = [];
  readonly drops: number[] = [];
  /** Every frame that came over this connection since its joining was answered, byte for byte. */
  readonly frames: Buffer[] = [];

  private constructor(origin: string, given: SeatGiven, room: Room<unknown, MatchSchema>) {
    this.origin = origin;
    this.given = given;
    this.room = room;
    room.reconnection.minUptime = 0;
    keepFrames(room, this.frames);
    room.onMessage("view", (view: SeatView) => {
      this.view = view;
    });
    room.onMessage("refused", (refusal: unknown) => this.refused.push(refusal));
    room.onLeave((code) => this.left.push(code));
    room.onDrop((code) => this.drops.push(code));
    room.onError(() => {});
  }

  static async sit(origin: string, code: string, wish: { seat?: string | null; nickname?: string; token?: string } = {}): Promise<Person> {
    const answer = await post(origin, `/api/matches/${code}/seats`, { protocol: 1, seat: null, ...wish });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    const given = answer.body as SeatGiven;
    const room = await new Client(origin).consumeSeatReservation(given.reservation as never, MatchSchema);
    const person = new Person(origin, given, room as Room<unknown, MatchSchema>);
    await until("the first state", () => room.state?.seats.length > 0);
    return person;
  }

  get seat(): string {
    return this.given.seat;
  }

  /** Ids of the orders of this turn, as the view tells them. */
  get issuedIds(): readonly string[] {
    return this.view?.issued.map((issued) => issued.id) ?? [];
  }

  get phase(): string {
    return this.room.state.phase;
  }

  ask<Answer = unknown>(name: string, message: unknown = {}): Promise<Answer> {
    return this.room.request(name as never, message as never);
  }

  issue(order: Order, id = newId()): Promise<{ readonly order: string | null }> {
    return this.ask("issueOrder", { id, turn: this.view?.turn ?? 1, order });
  }

  ready(): Promise<unknown> {
    return this.ask("setReady", { turn: this.room.state.turn, phase: this.phase, ready: true });
  }

  /** Ready in this phase, if it is not over already because nobody had to be waited for. */
  async finish(phase: string): Promise<void> {
    const { turn } = this.room.state;
    if (this.phase !== phase) return;
    await this.ask("setReady", { turn, phase, ready: true }).catch((error: Error) => {
      if (error.name !== "rejected") throw error;
    });
  }

  /** The refusal with which a request is rejected; fails if it is not. */
  async refusalOf(request: Promise<unknown>): Promise<{ readonly code: string; readonly facts: Record<string, unknown> }> {
    try {
      await request;
    } catch (error) {
      if (error instanceof Error && error.name === "rejected") return (error as unknown as { reason: never }).reason;
      throw error;
    }
    throw new Error("the request was not refused");
  }

  async phaseIs(phase: string, turn?: number): Promise<void> {
    await until(
      `${phase} ${turn ?? ""} (it is ${this.phase} ${this.room.state.turn})`,
      () => this.phase === phase && (turn ?? this.room.state.turn) === this.room.state.turn,
    );
  }
}

/** An order that this view offers and that changes little: one formation holds where it is. */
export function aHold(view: SeatView | null, skip = 0): Order {
  const able = Object.entries(view?.choices.formations ?? {}).filter(([, choices]) => choices.hold.ok);
  const formation = able[skip]?.[0];
  if (formation === undefined) throw new Error("no formation can be told to hold");
  return { type: "formation", kind: "hold", formation, site: null, operation: null, raise: null };
}

/** A match of two people in the orders phase of its first turn. */
export async function twoInOrders(table: Table): Promise<{ readonly code: string; readonly anna: Person; readonly boris: Person }> {
  const code = await openMatch(table.origin);
  const anna = await Person.sit(table.origin, code, { seat: RED_SEAT });
  const boris = await Person.sit(table.origin, code, { seat: WHITE_SEAT });
  await anna.ask("startMatch");
  await Promise.all([anna.phaseIs("council"), boris.phaseIs("council")]);
  await Promise.all([anna.finish("council"), boris.finish("council")]);
  await Promise.all([anna.phaseIs("orders", 1), boris.phaseIs("orders", 1)]);
  await until("the views of the orders phase", () => anna.view?.phase === "orders" && boris.view?.phase === "orders");
  return { code, anna, boris };
}
