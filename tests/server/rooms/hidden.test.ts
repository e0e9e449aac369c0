import { createHash } from "node:crypto";
import { Encoder } from "@colyseus/schema";
import { getMessageBytes } from "colyseus";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { showLobby } from "../../../server/projection/show-lobby.ts";
import { botFor } from "../../../shared/bots/bot-for.ts";
import { Course } from "../../../shared/match/course.ts";
import { MatchHost } from "../../../shared/match/match-host.ts";
import { type Party, SIDES } from "../../../shared/model/ids.ts";
import { digestOf } from "../../../shared/replay/digest.ts";
import type { Standing } from "../../../shared/replay/player.ts";
import { loadScenario } from "../../../shared/scenarios/load.ts";
import { MatchSchema } from "../../../shared/schema/match-schema.ts";
import { otherCauses, otherTruth } from "../../support/other-truth.ts";
import { diceOf } from "../../support/random-play.ts";
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

  /** Where a match of bots stood in council and in orders of its turns 2, 4 and 6. */
  const standings: readonly Standing[] = (() => {
    const bot = botFor(scenario);
    const course = new Course(scenario, head);
    const seen: Standing[] = [];
    for (let turn = 1; turn <= 6; turn += 1) {
      for (const close of [() => course.closeCouncil(), () => course.resolve()]) {
        for (const seat of scenario.seatIds) {
          for (const order of bot(course.viewOf(seat))) course.order({ seat, by: "bot", request: null, order });
        }
        if (turn % 2 === 0) seen.push({ state: course.state, events: course.events });
        close();
      }
    }
    return seen;
  })();

  /** The digest of all that the room would send this seat if this were the truth: what everybody is told of the table, and the seat's own view. */
  function framesOf(seat: string, truth: Standing): string {
    const course = new Course(scenario, head, truth);
    const progress = { phase: truth.state.phase as "council" | "orders", spentMs: 0, councilMs: 0, ready: [] };
    const host = new MatchHost({ scenario, head, pace: "untimed" }, { course, saved: { entries: [], people: [], progress } });
    const shown = new MatchSchema();
    showLobby(host.lobby(), null, shown, { tellClock: true });
    return digestOfFrames([new Encoder(shown).encodeAll(), getMessageBytes.raw(ROOM_DATA, "view", host.viewOf(seat))]);
  }

  it.each(scenario.seatIds)("%s: do not change when the truth is another in everything that it cannot know", (seat) => {
    const { party } = scenario.seats[seat] as { party: Party };
    for (const [index, truth] of standings.entries()) {
      const frames = framesOf(seat, truth);
      for (const throwing of ["first", "second"]) {
        const state = otherTruth(scenario, truth.state, party, diceOf(`${city} ${index} ${throwing}`));
        expect(digestOf(state)).not.toBe(digestOf(truth.state));
        expect(framesOf(seat, { state, events: otherCauses(truth.events, party) })).toBe(frames);
      }
    }
  });

  it("do change with what the seat knows", () => {
    for (const truth of standings) {
      for (const side of SIDES) {
        const seat = scenario.seatIds.find((id) => scenario.seats[id]?.party === side) ?? "";
        const sides = { ...truth.state.sides, [side]: { ...truth.state.sides[side], shells: 4711 } };
        expect(framesOf(seat, { ...truth, state: { ...truth.state, sides } })).not.toBe(framesOf(seat, truth));
      }
    }
  });
});
