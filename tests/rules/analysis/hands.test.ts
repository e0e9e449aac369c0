import { describe, expect, it } from "vitest";
import { beliefsOf, errorsOf, lateNewsOf } from "../../../shared/analysis/beliefs.ts";
import { handsOf, learnedHours } from "../../../shared/analysis/hands.ts";
import type { GameEvent, Json } from "../../../shared/model/events.ts";
import { changed, made, madeCourse, turnOver } from "./made-course.ts";

const taken = (known: GameEvent["known"]): GameEvent =>
  made("siteTaken", 2, {
    side: "mrc",
    site: "exchange",
    formation: "mill_guard",
    params: { how: "march" },
    known,
    changes: [changed(["sites", "exchange", "holder"], "government", "mrc")],
  });

const hears = (hour: number, turn: number): GameEvent =>
  made("sighted", hour, {
    turn,
    changes: [
      changed(["knownHolders", "government", "exchange"], null, { holder: "mrc", hour, guarded: true, seen: false } as unknown as Json),
    ],
  });

describe("places that changed hands", () => {
  it("says who took it from whom, and how", () => {
    const yielded = made("siteYielded", 4, {
      side: "mrc",
      site: "town_hall",
      changes: [changed(["sites", "town_hall", "holder"], "government", "mrc")],
    });
    const hands = handsOf(madeCourse([taken({ mrc: 2, government: 2, between: null }), yielded]));
    expect(hands.map(({ site, from, to, by, how }) => [site, from, to, by, how])).toEqual([
      ["exchange", "government", "mrc", "mill_guard", "march"],
      ["town_hall", "government", "mrc", null, "yielded"],
    ]);
  });

  it("a side learns by word or by sight, whichever comes first; never is null", () => {
    const course = madeCourse([taken({ mrc: 2, government: null, between: null }), turnOver(1, 6), hears(12, 2), turnOver(2, 12)]);
    const hands = handsOf(course);
    expect(learnedHours(course, hands[0]!, hands)).toEqual({ mrc: 2, government: 12, between: null });
  });

  it("until then it is wrong about the place, and that is told", () => {
    const course = madeCourse([taken({ mrc: 2, government: null, between: null }), turnOver(1, 6), hears(12, 2), turnOver(2, 12)]);
    const wrong = (turn: number) =>
      errorsOf(beliefsOf(course, course.turns[turn]!, "government")).map(({ site, believed, truth }) => [site, believed, truth]);
    expect(wrong(0)).toContainEqual(["exchange", "government", "mrc"]);
    expect(wrong(1)).not.toContainEqual(["exchange", "government", "mrc"]);
    expect(lateNewsOf(course)[0]).toMatchObject({ learned: { mrc: 2, government: 12 }, hoursLate: 10 });
  });
});
