import { describe, expect, it } from "vitest";
import { english } from "../../../client/i18n/translate.ts";
import { presentFirstBoard } from "../../../client/present/first-board.ts";
import { flagOf } from "../../../client/present/flags.ts";
import { wordingFor } from "../../../client/present/wording.ts";
import { viewInStep } from "../../../shared/match/step-view.ts";
import type { AgreementView } from "../../../shared/model/agreements.ts";
import type { Step } from "../../../shared/model/steps.ts";
import type { OwnFormation, SeatView } from "../../../shared/model/view.ts";
import { startMatch } from "../../../shared/rules/start.ts";
import { viewFor } from "../../../shared/rules/views.ts";
import { loadScenario } from "../../../shared/scenarios/load.ts";
import { publicScenario } from "../../../shared/scenarios/public-scenario.ts";

const scenario = loadScenario("petrograd", "first");
const words = wordingFor(publicScenario(scenario), english);

function viewOf(seat: string, step: Step = "first"): SeatView {
  return viewInStep(step, scenario, viewFor(scenario, startMatch(scenario, { seed: "first", options: {} }).state, seat, []));
}

/** The view with one own unit changed. */
function withOwn(view: SeatView, difference: Partial<OwnFormation>): { readonly id: string; readonly view: SeatView } {
  const [id, own] = Object.entries(view.own)[0]!;
  return { id, view: { ...view, own: { ...view.own, [id]: { ...own, ...difference } } } };
}

describe("the wires of first play", () => {
  it("run from the staff to each place with own units, whole where the view has a telephone", () => {
    const view = viewOf("red_guard");
    const { wires, legend } = presentFirstBoard(view, words)!;
    expect(wires.map(({ to }) => to.id).sort()).toEqual(Object.keys(view.own).sort());
    for (const wire of wires) {
      expect(wire.from).toEqual({ kind: "site", id: "smolny" });
      expect(wire.whole).toBe(view.own[String(wire.to.id)]!.line === "telephone");
    }
    expect(legend.map(({ whole }) => whole)).toEqual([...new Set(wires.map(({ whole }) => whole))].sort((a, b) => Number(b) - Number(a)));
  });

  it("are cut where the line is no telephone, and none is needed beside the staff", () => {
    const { id, view } = withOwn(viewOf("red_guard"), { line: "contested" });
    expect(presentFirstBoard(view, words)!.wires.find(({ to }) => to.id === id)).toMatchObject({ whole: false, word: "CUT" });
    const beside = withOwn(viewOf("red_guard"), { site: "smolny" });
    expect(presentFirstBoard(beside.view, words)!.wires.map(({ to }) => to.id)).not.toContain(beside.id);
  });

  it("are not shown in the other steps, which have gauges and a tracker", () => {
    expect(presentFirstBoard(viewOf("red_guard", "second"), words)).toBeNull();
    expect(presentFirstBoard(viewOf("red_guard", "full"), words)).toBeNull();
  });
});

describe("the flag of a unit", () => {
  const flag = (difference: Partial<OwnFormation>, more: Partial<SeatView> = {}) => {
    const { id, view } = withOwn(viewOf("red_guard"), { lastWordHour: 0, outOfReach: false, doing: null, active: 100, ...difference });
    return flagOf(id, { ...view, hour: 0, ...more });
  };

  it("is raised while it obeys, hangs where nobody turns out, and asks where no word comes", () => {
    expect(flag({})).toBe("obeys");
    expect(flag({ active: 0 })).toBe("waits");
    expect(flag({ outOfReach: true })).toBe("silent");
    expect(flag({}, { hour: 6 })).toBe("silent");
  });

  it("is not flown by what acts by itself", () => {
    expect(flag({ doing: { kind: "assault", site: "smolny", byInitiative: true } })).toBeNull();
  });

  it("is an outline while a word given is open, and no longer once it stands there", () => {
    const id = Object.keys(viewOf("red_guard").own)[0]!;
    const promise = (site: string): AgreementView => ({
      ...{ id: "w", from: "red_guard", to: "fleet", asks: null, madeHour: 0, state: "accepted" },
      ...{ mayAnswer: false, whyNotAccept: null, mayWithdraw: false },
      gives: { by: "red_guard", term: { kind: "sendFormation", formation: id, site, until: 6 }, state: "open", why: null, hour: null },
    });
    expect(flag({ site: "vyborg_district" }, { agreements: [promise("smolny")] })).toBe("promised");
    expect(flag({ site: "smolny" }, { agreements: [promise("smolny")] })).toBe("obeys");
  });

  it("hangs over those who wait, and is not flown by others", () => {
    const view = viewOf("red_guard");
    for (const [id, seen] of Object.entries(view.seen)) expect(flagOf(id, view)).toBe(seen.side === null ? "waits" : null);
    for (const id of Object.keys(view.allied)) expect(flagOf(id, view)).toBeNull();
  });
});

describe("the first look of first play", () => {
  it("frames own units, the staff and the aim, and names about a dozen places", () => {
    const view = viewOf("red_guard");
    const { frame, named, notes } = presentFirstBoard(view, words)!;
    expect(frame).toEqual(expect.arrayContaining([...Object.values(view.own).map(({ site }) => site), "smolny"]));
    expect(named.size).toBeGreaterThanOrEqual(12);
    expect(named.size).toBeLessThanOrEqual(13);
    expect(notes.get("smolny")).toBe("our staff");
  });
});
