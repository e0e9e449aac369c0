import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GameEvent } from "../../shared/model/events.ts";
import { type FormationId, SIDES } from "../../shared/model/ids.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { MatchState } from "../../shared/model/state.ts";
import { startMatch } from "../../shared/rules/start.ts";
import { BOARDS, botsWithWhims, playWith, retrace } from "../support/random-play.ts";

/** The dead are counted in hundredths, so each loss may round a hundredth of a man away. */
const ROUNDING = 0.011;

describe.each(BOARDS)("the men of a match on %s", (name, load) => {
  const numRuns = name === "the made-up town" ? 12 : 3;

  it("[SC-3] are conserved: those present, the dead, the prisoners and those gone home are those who were raised", () => {
    const scenario = load();
    let [fought, joined] = [0, 0];
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), (seed) => {
        const { state, events } = playWith(scenario, seed, botsWithWhims(scenario, seed));
        const books = { raised: menIn(startMatch(scenario, { seed }).state), home: 0, losses: 0 };
        const last = retrace(scenario, seed, events, (before, event, after) => enter(books, before, event, after));
        expect(JSON.stringify(last) === JSON.stringify(state)).toBe(true);
        const { present, dead, prisoners, departed } = countOf(scenario, last);
        const accounted = present + dead + prisoners + departed + books.home;
        expect(Math.abs(accounted - books.raised)).toBeLessThanOrEqual(ROUNDING * (1 + books.losses));
        const tallied = SIDES.reduce((sum, side) => sum + last.sides[side].tally.dead, 0);
        expect(Math.abs(tallied - dead)).toBeLessThanOrEqual(ROUNDING * (1 + books.losses));
        fought += books.losses;
        joined += books.raised;
      }),
      { numRuns },
    );
    // A match in which nobody died or joined would prove nothing.
    expect(fought).toBeGreaterThan(0);
    expect(joined).toBeGreaterThan(0);
  });
});

type Books = { raised: number; home: number; losses: number };

/** Enters one event: whoever appears comes out of the volunteers, whoever disappears is dead or gone home. */
function enter(books: Books, before: MatchState, event: GameEvent, after: MatchState): void {
  const touched = new Set(
    event.changes.flatMap(({ path }) => (path[0] === "formations" && (path[2] === "men" || path[2] === "dead") ? [String(path[1])] : [])),
  );
  let added = 0;
  for (const id of touched) {
    const [was, is] = [before.formations[id]!, after.formations[id]!];
    expect(is.men, `${event.kind} ${id}`).toBeGreaterThanOrEqual(0);
    expect(is.dead, `${event.kind} ${id}`).toBeGreaterThanOrEqual(was.dead);
    if (is.dead > was.dead) books.losses++;
    added += is.men + is.dead - was.men - was.dead;
  }
  const volunteered = SIDES.reduce((sum, side) => sum + before.sides[side].volunteers - after.sides[side].volunteers, 0);
  const isRaising = event.kind === "recruitsJoined" || event.kind === "districtCalledOut";
  // Some of a formation left; one that is sent home as a whole is counted by its status.
  const left = event.kind === "wentHome" ? Number(event.params["men"] ?? 0) : 0;
  const expected = (isRaising ? volunteered : 0) - left;
  expect(Math.abs(added - expected), `${event.kind} ${[...touched]}`).toBeLessThanOrEqual(ROUNDING * touched.size + 1e-6);
  if (isRaising) books.raised += added;
  books.home += left;
}

function menIn({ formations }: MatchState): number {
  return Object.values(formations).reduce((sum, { men, dead }) => sum + men + dead, 0);
}

/** Where everybody is at the end: at his post or on the way to it, dead, a prisoner, or gone. */
function countOf(scenario: Scenario, { formations }: MatchState) {
  const count = { present: 0, dead: 0, prisoners: 0, departed: 0 };
  const PLACE = { present: "present", coming: "present", surrendered: "prisoners", destroyed: "prisoners", departed: "departed" } as const;
  for (const id of scenario.formationIds as readonly FormationId[]) {
    const formation = formations[id]!;
    count[PLACE[formation.status]] += formation.men;
    count.dead += formation.dead;
  }
  return count;
}
