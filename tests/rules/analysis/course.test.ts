import { describe, expect, it } from "vitest";
import { changed, made, madeCourse, turnOver } from "./made-course.ts";

describe("the course of a match, from its events", () => {
  it("gives each event the truth it found, and the turn the truth it left", () => {
    const course = madeCourse([
      made("siteTaken", 2, { side: "mrc", site: "exchange", changes: [changed(["sites", "exchange", "holder"], "government", "mrc")] }),
      turnOver(1, 6),
      made("cardOpened", 6, { turn: 2, params: { card: "wards" } }),
    ]);
    const taken = course.moments.find(({ event }) => event.kind === "siteTaken");
    expect(taken?.before.sites["exchange"]?.holder).toBe("government");
    expect(course.turns.map(({ turn, startHour, endHour }) => [turn, startHour, endHour])).toEqual([[1, 0, 6]]);
    expect(course.turns[0]?.after.sites["exchange"]?.holder).toBe("mrc");
  });

  it("counts a turn only once it is over", () => {
    expect(madeCourse([made("hourPassed", 1)]).turns).toEqual([]);
  });

  it("counts the turn in which the match ended", () => {
    const end = made("matchEnded", 4, {
      changes: [changed(["ending"], null, { by: "resolve", winner: "mrc", hour: 4 }), changed(["phase"], "council", "ended")],
    });
    expect(madeCourse([end]).turns.map(({ turn }) => turn)).toEqual([1]);
  });
});
