import { createHash } from "node:crypto";
import { getMessageBytes } from "colyseus";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { botFor } from "../../../shared/bots/bot-for.ts";
import { Course } from "../../../shared/match/course.ts";
import { MatchHost } from "../../../shared/match/match-host.ts";
import type { FormationState, MatchState, SideState } from "../../../shared/model/state.ts";
import { sideObeyed } from "../../../shared/rules/allegiance.ts";
import { loadScenario } from "../../../shared/scenarios/load.ts";
import { aHold, layTable, openMatch, Person, type Table, twoInOrders, until, WHITE_SEAT } from "../support/table.ts";

let table: Table;
beforeAll(async () => {
  table = await layTable();
});
afterAll(() => table.close());

const ROOM_DATA = 13;
/** The frames that carried views, of all frames of a connection. */
const viewFrames = (person: Person) => person.frames.filter((frame) => frame[0] === ROOM_DATA && frame.subarray(0, 8).includes("view"));
const digestOfFrames = (frames: readonly Uint8Array[]) => createHash("sha256").update(Buffer.concat(frames)).digest("hex");

describe("what comes over the wire to a seat", () => {
  it("is the same to the byte whatever the other side orders in secret", async () => {
    const quiet = await twoInOrders(table);
    const busy = await twoInOrders(table);
    const [before, same] = [viewFrames(quiet.anna).length, viewFrames(busy.anna).length];
    expect(same).toBe(before);

    await busy.boris.issue(aHold(busy.boris.view, 0));
    await busy.boris.issue(aHold(busy.boris.view, 1));
    const site = busy.boris.view?.sites ?? {};
    const target = Object.keys(site).find((id) => site[id]?.holder === "mrc") ?? "";
    const operation = `${WHITE_SEAT}-canary`;
    await busy.boris.issue({ type: "operation", kind: "planOperation", operation, act: "assault", site: target, turn: 2, onceHeld: null });
    expect(busy.boris.view?.operations.map((each) => each.id)).toContain(operation);

    for (const { anna } of [quiet, busy]) {
      await anna.issue(aHold(anna.view));
      await anna.ask("refresh");
    }
    expect(viewFrames(quiet.anna).length).toBeGreaterThan(before);
    expect(digestOfFrames(viewFrames(busy.anna))).toBe(digestOfFrames(viewFrames(quiet.anna)));
    // Only the white seat's own frames differ: the test would see a difference.
    expect(digestOfFrames(viewFrames(busy.boris))).not.toBe(digestOfFrames(viewFrames(quiet.boris)));
    expect(Buffer.concat(busy.boris.frames).includes("canary")).toBe(true);
    expect(Buffer.concat(busy.anna.frames).includes("canary")).toBe(false);
  });

  it("never holds the seed, another's token or another's secret aim before the end", { timeout: 60_000 }, async () => {
    const scenario = loadScenario("petrograd", "historical");
    const code = await openMatch(table.origin, { seed: "canary-in-the-seed" });
    const people: Person[] = [];
    for (const seat of scenario.seatIds) people.push(await Person.sit(table.origin, code, { seat }));
    await people[0]?.ask("startMatch");
    for (let turn = 1; turn < 6; turn += 1) {
      for (const phase of ["council", "orders", "report"]) {
        const isNow = () => people.every((person) => person.phase === phase || person.room.state.turn !== turn || person.phase === "ended");
        await until(`${phase} of turn ${turn}`, isNow);
        await Promise.all(people.map((person) => person.finish(phase)));
      }
    }
    for (const person of people) {
      const received = Buffer.concat(person.frames);
      expect(received.length).toBeGreaterThan(10_000);
      expect(received.includes("canary-in-the-seed")).toBe(false);
      for (const other of people) expect(received.includes(other.given.seatToken)).toBe(false);
      for (const seat of scenario.seatIds) {
        for (const aim of scenario.seats[seat]?.aims ?? []) {
          if (aim.secret) expect([seat, received.includes(aim.text)]).toEqual([seat, seat === person.seat]);
        }
      }
      await person.room.leave();
    }
  });
});

describe.each(["petrograd", "moscow"])("the frames of a seat in %s", (city) => {
  const scenario = loadScenario(city, "historical");
  const head = {
    version: 1,
    scenario: scenario.id,
    start: scenario.start,
    seed: "hidden",
    options: { friction: 2, organization: null, constants: {} },
  } as const;
  const bot = botFor(scenario);

  /** Five turns of bots, then the orders phase. */
  const played = new Course(scenario, head);
  for (let turn = 1; turn <= 5; turn += 1) {
    for (const phase of ["council", "orders"]) {
      for (const seat of scenario.seatIds) {
        for (const order of bot(played.viewOf(seat))) played.order({ seat, by: "bot", request: null, order });
      }
      if (phase === "council") played.closeCouncil();
      else played.resolve();
    }
  }

  /** The digest of what the room would send this seat if this were the truth. */
  function framesOf(seat: string, state: MatchState): string {
    const course = new Course(scenario, head, { state, events: played.events });
    const host = new MatchHost({ scenario, head, pace: "untimed" }, { course });
    return digestOfFrames([getMessageBytes.raw(ROOM_DATA, "view", host.viewOf(seat))]);
  }

  const withSide = (state: MatchState, side: "mrc" | "government", to: Partial<SideState>): MatchState => ({
    ...state,
    sides: { ...state.sides, [side]: { ...state.sides[side], ...to } },
  });
  const withFormations = (state: MatchState, ofSide: string, change: (formation: FormationState) => FormationState): MatchState => ({
    ...state,
    formations: Object.fromEntries(
      Object.entries(state.formations).map(([id, formation]) => [id, sideObeyed(formation) === ofSide ? change(formation) : formation]),
    ),
  });

  it.each(scenario.seatIds)("%s: do not change with the other side's stocks, will, shares and the state of its people", (seat) => {
    const party = scenario.seats[seat]?.party;
    for (const side of ["mrc", "government"] as const) {
      if (side === party) continue;
      const truth = played.state;
      expect(framesOf(seat, { ...truth })).toBe(framesOf(seat, truth));
      const changed = [
        withSide(truth, side, { shells: 4711, fuses: 4712, will: 3.3, volunteers: 4713, shares: null, resolve: 12.5, legitimacy: 88.5 }),
        withFormations(truth, side, (formation) => ({ ...formation, morale: 1.5, armed: 0.125, doing: null, lastWordHour: 0 })),
      ];
      for (const other of changed) expect(framesOf(seat, other)).toBe(framesOf(seat, truth));
    }
  });

  it("do change with what the seat knows", () => {
    for (const side of ["mrc", "government"] as const) {
      const seat = scenario.seatIds.find((id) => scenario.seats[id]?.party === side) ?? "";
      expect(framesOf(seat, withSide(played.state, side, { shells: 4711 }))).not.toBe(framesOf(seat, played.state));
    }
  });
});
