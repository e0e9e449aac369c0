import { describe, expect, it } from "vitest";
import { hasMeaningfulOrder } from "../../../../shared/analysis/laboratory/meaningful.ts";
import { openMeasures } from "../../../../shared/analysis/laboratory/measures.ts";
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
  it("[LB-1] an order that changes something is worth giving: no hold, nothing that is under way, no duty without room", () => {
    const no = { ok: false, refusal: { code: "notYours" } } as never;
    const open = { ok: true, targets: [] } as const;
    const kinds = {
      march: no,
      hold: open,
      seize: no,
      showOfForce: no,
      blockade: no,
      assault: no,
      bridge: no,
      arm: no,
      digIn: no,
      shell: no,
      withdraw: no,
    };
    const asked = (more: object, allowed = 2) =>
      hasMeaningfulOrder({
        orders: { given: 0, allowed },
        own: {},
        side: null,
        choices: { formations: {}, duties: {}, standing: {} },
        ...more,
      });
    const of = (choices: object) => ({ choices: { formations: { a: { ...kinds, ...choices } }, duties: {}, standing: {} } });
    const march = { march: { ok: true, targets: [{ site: "mill", hours: 2 }] } };
    expect(asked(of({}))).toBe(false);
    expect(asked(of(march))).toBe(true);
    expect(asked(of(march), 0)).toBe(false);
    const under = (kind: string, site: string | null) => ({ own: { a: { doing: { kind, site, byInitiative: false } } as never } });
    expect(asked({ ...of(march), ...under("march", "mill") })).toBe(false);
    expect(asked({ ...of(march), ...under("march", "hall") })).toBe(true);
    expect(asked({ ...of({ digIn: open }), ...under("digIn", null) })).toBe(false);
    const duty = { ok: true, sites: [], formations: [], districts: [] } as const;
    const doing = (kind: string, command: number, stirred: number) =>
      asked({
        choices: { formations: {}, duties: { [kind]: duty }, standing: {} },
        side: { organization: { command, commissariat: 100 }, upsurge: { mills: stirred } } as never,
      });
    expect([doing("staffWork", 99, 0), doing("staffWork", 100, 0)]).toEqual([true, false]);
    expect([doing("publish", 0, 50), doing("publish", 0, 100), doing("callOut", 0, 100)]).toEqual([true, false, false]);
    expect(doing("agitate", 100, 100)).toBe(true);
  });

  it("[LB-2] three turns without anything to order are a dead end for that side alone", () => {
    expect(measured((view) => view).deadEnds).toEqual([]);
    expect(measured((view) => (view.party === "government" ? idle(view) : view)).deadEnds).toEqual(["government"]);
    expect(measured((view) => (view.party === "government" && view.turn !== 2 ? idle(view) : view)).deadEnds).toEqual([]);
    // Duties alone are no game.
    const onlyDuties = (view: SeatView): SeatView => ({ ...view, choices: { ...view.choices, formations: {} } });
    expect(measured((view) => (view.party === "mrc" ? onlyDuties(view) : view)).deadEnds).toEqual(["mrc"]);
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
