import { describe, expect, it } from "vitest";
import { actsOf } from "../../../shared/analysis/acts.ts";
import { deadByDay } from "../../../shared/analysis/dead.ts";
import { costsOf, fightsOf } from "../../../shared/analysis/fights.ts";
import type { GameEvent } from "../../../shared/model/events.ts";
import { changed, made, madeCourse, turnOver } from "./made-course.ts";

const AT_TOWN_HALL = { side: "mrc", site: "town_hall" } as const;

const thrownBack = (formation: string, hour: number, dead: number): GameEvent =>
  made("assaultThrownBack", hour, { ...AT_TOWN_HALL, formation, params: { dead }, inputs: { coordination: 1 } });

const fought = (hour: number, formations: readonly string[], coordination: number): GameEvent =>
  made("fought", hour, {
    ...AT_TOWN_HALL,
    params: { deadOfAttackers: 3, deadOfDefenders: 1.5 },
    inputs: { coordination },
    changes: [...formations, "town_guard"].map((id) => changed(["formations", id, "morale"], 60, 50)),
  });

describe("fights, and how they were begun", () => {
  it("those who come one after another are one fight, apart", () => {
    const [fight, ...others] = fightsOf(
      madeCourse([thrownBack("mill_guard", 2, 4), thrownBack("hall_guard", 4, 2), fought(6, ["first_regiment"], 1)]),
    );
    expect(others).toEqual([]);
    expect(fight).toMatchObject({ way: "apart", firstHour: 2, lastHour: 6, deadOfAttackers: 9, deadOfDefenders: 1.5, isThrownBack: true });
    expect(fight?.attackers).toEqual(["mill_guard", "hall_guard", "first_regiment"]);
  });

  it("one plan is together, also if a last one came late; half a plan is not", () => {
    expect(fightsOf(madeCourse([fought(2, ["mill_guard", "hall_guard"], 1)]))[0]?.way).toBe("together");
    expect(fightsOf(madeCourse([fought(2, ["mill_guard", "hall_guard"], 0.92)]))[0]?.way).toBe("together");
    expect(fightsOf(madeCourse([fought(2, ["mill_guard", "hall_guard"], 0.75)]))[0]?.way).toBe("apart");
  });

  it("one formation is alone, and counts neither way", () => {
    expect(fightsOf(madeCourse([fought(2, ["mill_guard"], 1), fought(4, ["mill_guard"], 1)])).map(({ way }) => way)).toEqual(["alone"]);
  });

  it("a long pause makes another fight of it", () => {
    expect(fightsOf(madeCourse([fought(2, ["mill_guard"], 1), fought(10, ["mill_guard"], 1)]))).toHaveLength(2);
  });

  it("knows whether the place was taken, and what each way cost", () => {
    const taken = made("siteTaken", 2, {
      ...AT_TOWN_HALL,
      params: { how: "assault" },
      changes: [changed(["sites", "town_hall", "holder"], "government", "mrc")],
    });
    const fights = fightsOf(madeCourse([fought(2, ["mill_guard", "hall_guard"], 1), taken]));
    expect(fights[0]?.isTaken).toBe(true);
    expect(costsOf(fights, "mrc").find(({ way }) => way === "together")).toEqual({ way: "together", fights: 1, taken: 1, deadInEach: [3] });
    expect(costsOf(fights, "government").every(({ fights: count }) => count === 0)).toBe(true);
  });
});

describe("the dead by day", () => {
  const died = (hour: number, from: number, to: number): GameEvent =>
    made("fought", hour, { ...AT_TOWN_HALL, changes: [changed(["sides", "mrc", "tally", "dead"], from, to)] });

  it("dates a fight that ends at midnight to the evening before, and the days add up", () => {
    // Riverton begins at noon: hour 12 is midnight.
    const days = deadByDay(madeCourse([died(12, 0, 0.6), died(14, 0.6, 1.2), died(16, 1.2, 2.5), turnOver(1, 18)]));
    expect(days).toEqual([
      { day: "1917-11-01", mrc: 1, government: 0 },
      { day: "1917-11-02", mrc: 2, government: 0 },
    ]);
  });
});

describe("what nobody had ordered", () => {
  it("is counted by kind, commonest first; what provoked the shot is not counted twice", () => {
    const own = (act: string) => made("actedByInitiative", 1, { side: "mrc", formation: "mill_guard", params: { act } });
    const course = madeCourse([
      own("seize"),
      made("provoked", 1, { side: "mrc" }),
      own("attack"),
      own("attack"),
      made("wentHome", 1, { side: "mrc", params: { men: 5 } }),
      made("fraternized", 1, { side: "government" }),
    ]);
    expect(actsOf(course).mrc).toMatchObject({
      byInitiative: 4,
      kinds: [
        { act: "attack", count: 2 },
        { act: "seize", count: 1 },
        { act: "home", count: 1 },
      ],
    });
    expect(actsOf(course).government.kinds).toEqual([{ act: "fraternize", count: 1 }]);
  });
});
