import { describe, expect, it } from "vitest";
import { type Cell, type Cells, deadUntil, hoursOf } from "../../../../shared/analysis/laboratory/cells.ts";
import { checkBetween, missOf, noteOf } from "../../../../shared/analysis/laboratory/checks.ts";
import type { GameMeasures, Mark } from "../../../../shared/analysis/laboratory/measures.ts";
import { rowsOf } from "../../../../shared/analysis/laboratory/rows.ts";
import { medianOf, shareOf } from "../../../../shared/analysis/laboratory/statistics.ts";
import { loadScenario } from "../../../../shared/scenarios/load.ts";
import { withTurnsOf } from "../../../../shared/scenarios/turn-length.ts";

const [petrograd, moscow] = [loadScenario("petrograd", "historical"), loadScenario("moscow", "historical")];

function game(changes: Partial<GameMeasures>): GameMeasures {
  return {
    ended: true,
    outcome: "mrc",
    endHour: 100,
    seatFallsHour: null,
    dead: 0,
    initiative: { mrc: null, government: null },
    onTime: { mrc: null, government: null },
    course: [],
    aims: {},
    busy: {},
    deadEnds: [],
    scenes: [],
    ...changes,
  };
}

function rowOf(id: string, cells: Cells) {
  return rowsOf(cells).find((row) => row.id === id);
}

const mark = (hour: number, dead: number): Mark => ({
  hour,
  dead,
  inArms: { mrc: 0, government: 3000 },
  inStreet: { mrc: 0, government: 1000 },
  organization: { mrc: petrograd.sides.mrc.organization, government: petrograd.sides.government.organization },
});

describe("rows of the calibration", () => {
  it("[LB-3] hold within their bounds, and say what misses and by how much", () => {
    const cell = (hours: readonly number[]): Cell => ({
      scenario: petrograd,
      results: hours.map((seatFallsHour) => game({ seatFallsHour })),
    });
    expect(rowOf("P-time", { petrograd: cell([40, 44, 48]) })).toMatchObject({ ok: true, note: "", miss: 0 });
    const late = rowOf("P-time", { petrograd: cell([44, 50, 60]) });
    expect(late).toMatchObject({ ok: false, note: "median hour 50, 1.83 above 48.2; share inside 0.67, 0.03 below 0.7" });
    expect(rowOf("M-dead", { petrograd: cell([44]) })).toBeUndefined();
  });

  it("[LB-3] what never came is later than all others", () => {
    const never: Cell = { scenario: petrograd, results: [game({}), game({}), game({ seatFallsHour: 44 })] };
    expect(rowOf("P-time", { petrograd: never })).toMatchObject({ ok: false, measured: "hour 44 / never / never; inside 33%" });
    const base: Cell = { scenario: petrograd, results: [game({ seatFallsHour: 44 })] };
    expect(rowOf("P-swap", { petrograd: base, petrogradSwapped: never })).toMatchObject({ ok: true });
  });

  it("[LB-4] hours run to the fall of the seat where history's match ended so, else to the end", () => {
    const results = [game({ seatFallsHour: 40, endHour: 46 })];
    expect(hoursOf({ scenario: petrograd, results })).toEqual([40]);
    expect(hoursOf({ scenario: moscow, results })).toEqual([46]);
    const mixed = [game({ outcome: "government", endHour: 30 }), game({ endHour: 190 })];
    expect(rowOf("M-time", { moscow: { scenario: moscow, results: mixed } })).toMatchObject({ ok: true });
  });

  it("counts the dead to an hour, or to the end if that was sooner", () => {
    const results = [game({ dead: 90, course: [mark(60, 7), mark(72, 9)] }), game({ dead: 5, course: [mark(44, 5)] })];
    expect(deadUntil({ scenario: petrograd, results }, "1917-10-27T00:00")).toEqual([9, 5]);
  });

  it("compares initiative between the cities", () => {
    const cell = (scenario: typeof petrograd, share: number): Cell => ({
      scenario,
      results: [game({ initiative: { mrc: share, government: 0 } })],
    });
    expect(rowOf("init", { petrograd: cell(petrograd, 0.1), moscow: cell(moscow, 0.3) })).toMatchObject({ ok: true });
    expect(rowOf("init", { petrograd: cell(petrograd, 0.2), moscow: cell(moscow, 0.3) })).toMatchObject({ ok: false });
  });
});

describe("figures with their uncertainty", () => {
  it("a median's interval is read off the sorted games", () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(medianOf(hundred, 999)).toEqual({ value: 50, low: 41, high: 61 });
    expect(medianOf([1, null, null], 264).value).toBe(264);
  });

  it("a share's interval stays between 0 and 1", () => {
    const all = shareOf([1, 1, 1], (one) => one === 1);
    expect(all.value).toBe(1);
    expect(all.high).toBe(1);
    expect(all.low).toBeGreaterThan(0.4);
  });

  it("a miss is measured in widths, and no upper bound cannot be missed upwards", () => {
    expect(missOf(checkBetween("x", 12, 0, 10, 4))).toBe(0.5);
    expect(missOf(checkBetween("x", null, 48, Number.POSITIVE_INFINITY, 48))).toBe(0);
    expect(noteOf([checkBetween("x", 12, 0, 10, 4), checkBetween("y", 1, 0, 2, 1)])).toBe("x 12, 2 above 10");
  });
});

describe("turns of another length", () => {
  it("[TU-2] cover the same hours and keep the day's light", () => {
    const six = withTurnsOf(moscow, 6);
    expect(six.turns).toHaveLength(2 * moscow.turns.length);
    expect(six.turns.at(-1)).toMatchObject({ startHour: 258, hours: 6 });
    expect(six.turns[1]?.headline).toBe(moscow.turns[0]?.headline);
    const odd = withTurnsOf(petrograd, 12);
    expect(odd.turns.reduce((sum, turn) => sum + turn.hours, 0)).toBe(petrograd.turns.reduce((sum, turn) => sum + turn.hours, 0));
  });
});
