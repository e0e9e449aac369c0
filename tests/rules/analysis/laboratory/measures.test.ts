import { describe, expect, it } from "vitest";
import { hasMeaningfulOrder, openMeasures } from "../../../../shared/analysis/laboratory/measures.ts";
import { botFor } from "../../../../shared/bots/bot-for.ts";
import { playMatch } from "../../../../shared/bots/play-match.ts";
import type { SeatView } from "../../../../shared/model/view.ts";
import { loadScenario } from "../../../../shared/scenarios/load.ts";

const petrograd = loadScenario("petrograd", "historical");

/** Measures the first two days of a match in which the views are changed before they are counted. */
function measured(change: (view: SeatView) => SeatView) {
  const measures = openMeasures(petrograd);
  const bot = botFor(petrograd);
  const { state } = playMatch(petrograd, {
    seed: "measures",
    untilHour: 24,
    bot: (view) => {
      measures.seen(change(view));
      return bot(view);
    },
    afterTurn: (played) => measures.turnOver(played.state, played.events),
  });
  return measures.result(state);
}

const idle = (view: SeatView): SeatView => ({ ...view, choices: { formations: {}, duties: {}, standing: {} } });

describe("what the laboratory keeps of a game", () => {
  it("[LB-1] a duty or an order other than hold is worth giving, and no orders left leave only duties", () => {
    const no = { ok: false, refusal: { code: "notYours" } } as never;
    const hold = { ok: true, targets: [] } as const;
    const formations = (march: typeof no | typeof hold) => ({
      a: { march, hold, seize: no, showOfForce: no, blockade: no, assault: no, bridge: no, arm: no, digIn: no, shell: no, withdraw: no },
    });
    const orders = { given: 0, allowed: 2 };
    expect(hasMeaningfulOrder({ orders, choices: { formations: formations(no), duties: {}, standing: {} } })).toBe(false);
    expect(hasMeaningfulOrder({ orders, choices: { formations: formations(hold), duties: {}, standing: {} } })).toBe(true);
    expect(
      hasMeaningfulOrder({ orders: { given: 0, allowed: 0 }, choices: { formations: formations(hold), duties: {}, standing: {} } }),
    ).toBe(false);
    const publish = { ok: true, sites: [], formations: [], districts: [] } as const;
    expect(hasMeaningfulOrder({ orders: { given: 0, allowed: 0 }, choices: { formations: {}, duties: { publish }, standing: {} } })).toBe(
      true,
    );
  });

  it("[LB-2] three turns without anything to order are a dead end for that side alone", () => {
    expect(measured((view) => view).deadEnds).toEqual([]);
    expect(measured((view) => (view.party === "government" ? idle(view) : view)).deadEnds).toEqual(["government"]);
    expect(measured((view) => (view.party === "government" && view.turn !== 2 ? idle(view) : view)).deadEnds).toEqual([]);
  });

  it("marks each turn's end with men in arms, capacities and dead", () => {
    const { course, busy } = measured((view) => view);
    expect(course.map(({ hour }) => hour)).toEqual([6, 12, 18, 24]);
    expect(course[0]?.inArms.mrc).toBeGreaterThan(0);
    expect(Object.keys(busy)).toEqual(petrograd.seatIds);
  });

  it("[LB-5] some of those in arms are in the street, and never more", () => {
    const { course } = measured((view) => view);
    for (const { inArms, inStreet } of course) expect(inStreet.mrc).toBeLessThanOrEqual(inArms.mrc);
    expect(course.some(({ inStreet }) => inStreet.mrc > 0)).toBe(true);
    expect(course.some(({ inArms, inStreet }) => inStreet.mrc < inArms.mrc)).toBe(true);
  });
});
