import { describe, expect, it } from "vitest";
import {
  addHours,
  clockOf,
  dayOf,
  formatBothStyles,
  formatDay,
  hoursBetween,
  isOldStyle,
  partsOf,
  toNewStyle,
  toOldStyle,
} from "../../shared/model/calendar.ts";

describe("the two calendars", () => {
  it("puts the October Revolution into November", () => {
    expect(toNewStyle("1917-10-25")).toBe("1917-11-07");
    expect(toNewStyle("1917-10-26T02:10")).toBe("1917-11-08T02:10");
  });

  it.each([
    ["1917-10-31", "1917-11-13"],
    ["1917-11-01", "1917-11-14"],
    ["1917-02-28", "1917-03-13"],
    ["1917-12-18", "1917-12-31"],
    ["1917-12-19", "1918-01-01"],
    ["1918-01-31", "1918-02-13"],
    ["1916-02-29", "1916-03-13"],
  ])("%s of the old style is %s of the new", (old, fresh) => {
    expect(toNewStyle(old)).toBe(fresh);
    expect(toOldStyle(fresh)).toBe(old);
  });

  it("knows that the calendars were twelve days apart before March 1900, thirteen from then on", () => {
    expect(toNewStyle("1880-02-05")).toBe("1880-02-17");
    expect(toNewStyle("1848-06-11")).toBe("1848-06-23");
    expect(toNewStyle("1900-02-28")).toBe("1900-03-12");
    expect(toNewStyle("1900-02-29")).toBe("1900-03-13");
    expect(toNewStyle("1905-01-09")).toBe("1905-01-22");
  });

  it("finds every day of 1917 again, thirteen days on", () => {
    for (let day = 0; day < 365; day += 1) {
      const old = dayOf(addHours("1917-01-01", 24 * day));
      const fresh = toNewStyle(old);
      expect(toOldStyle(fresh)).toBe(old);
      // 1917 has no 29 February in either calendar, so the new-style day reads like the old-style day thirteen days later.
      if (day < 365 - 13) expect(fresh).toBe(dayOf(addHours("1917-01-01", 24 * (day + 13))));
    }
  });
});

describe("hours of the old style", () => {
  it("counts over midnight, the end of a month and the end of the year", () => {
    expect(addHours("1917-10-24T06:00", 6)).toBe("1917-10-24T12:00");
    expect(addHours("1917-10-24T18:00", 6)).toBe("1917-10-25T00:00");
    expect(addHours("1917-10-31T18:00", 12)).toBe("1917-11-01T06:00");
    expect(addHours("1917-09-30T23:00", 1)).toBe("1917-10-01T00:00");
    expect(addHours("1917-12-31T23:00", 2)).toBe("1918-01-01T01:00");
    expect(addHours("1917-11-01T06:00", -12)).toBe("1917-10-31T18:00");
    expect(addHours("1917-10-25", 2.5)).toBe("1917-10-25T02:30");
  });

  it("is undone by hoursBetween", () => {
    expect(hoursBetween("1917-10-24T06:00", "1917-10-26T02:10")).toBeCloseTo(44 + 10 / 60, 10);
    expect(hoursBetween("1917-10-25T18:00", "1917-11-02T17:00")).toBe(191);
    expect(hoursBetween("1917-11-02T17:00", "1917-10-25T18:00")).toBe(-191);
    for (let hour = -400; hour <= 400; hour += 7) expect(hoursBetween("1917-10-25T18:00", addHours("1917-10-25T18:00", hour))).toBe(hour);
  });

  it("takes a text apart, and refuses one that is no date", () => {
    expect(partsOf("1917-10-25T02:10")).toEqual({ year: 1917, month: 10, day: 25, hour: 2, minute: 10 });
    expect(partsOf("1917-10-25")).toEqual({ year: 1917, month: 10, day: 25, hour: null, minute: null });
    expect(() => partsOf("25 October")).toThrow("25 October");
    expect(["1917-10-25T02:10", "1900-02-29", "1917-10-31"].map(isOldStyle)).toEqual([true, true, true]);
    expect(["1917-09-31", "1917-13-01", "1917-02-29", "1917-10-25T24:00", "1917-10-25T02:60", "soon"].map(isOldStyle)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it("writes both styles together, and the year where it is another", () => {
    expect(formatDay("1917-10-25")).toBe("25 October");
    expect(formatDay("1917-10-25", "short")).toBe("25 Oct");
    expect(clockOf("1917-10-25T02:10")).toBe("02:10");
    expect(formatBothStyles("1917-10-25T02:10")).toBe("25 October (7 November) 02:10");
    expect(formatBothStyles("1917-10-31", "short")).toBe("31 Oct (13 Nov)");
    expect(formatBothStyles("1905-01-09")).toBe("9 January (22 January) 1905");
  });
});
