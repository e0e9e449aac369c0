import { describe, expect, it } from "vitest";
import { SCENES, watchScenes } from "../../../../shared/analysis/laboratory/scenes.ts";
import type { GameEvent } from "../../../../shared/model/events.ts";
import type { MatchState } from "../../../../shared/model/state.ts";
import { startMatch } from "../../../../shared/rules/start.ts";
import { loadScenario } from "../../../../shared/scenarios/load.ts";
import { eventOf } from "../../../support/event.ts";

const [petrograd, moscow] = [loadScenario("petrograd", "historical"), loadScenario("moscow", "historical")];

/** The scenes that come of one turn with this state and these events. */
function seen(scenario: typeof moscow, change: (state: MatchState) => MatchState, events: readonly GameEvent[] = []): readonly string[] {
  const watch = watchScenes(scenario);
  const { state } = startMatch(scenario, { seed: "scenes" });
  watch.turnOver(change(state), events);
  return watch.seen();
}

const asItIs = (state: MatchState) => state;

const heldBy =
  (holder: "mrc" | "government", ids: readonly string[]) =>
  (state: MatchState): MatchState => ({
    ...state,
    sites: { ...state.sites, ...Object.fromEntries(ids.map((id) => [id, { ...state.sites[id]!, holder }])) },
  });

const signal = (seat: string) =>
  eventOf("dispatchSent", {
    seat,
    changes: [{ path: ["dispatches", 0], from: null, to: { order: { operation: "op", site: "winter_palace" } } }],
  });

describe("scenes come by themselves [LB-6]", () => {
  it("each belongs to a city and names places that are there", () => {
    for (const { scenario, sites } of SCENES)
      for (const site of sites) expect(loadScenario(scenario, "historical").sites[site], site).toBeDefined();
    expect(seen(petrograd, asItIs)).toEqual([]);
    expect(seen(moscow, asItIs)).toEqual([]);
  });

  it("the exchange is taken while the palace stands, not after", () => {
    const taken = eventOf("siteTaken", { site: "telephone_exchange" });
    expect(seen(petrograd, asItIs, [taken])).toEqual(["exchange_taken"]);
    expect(seen(petrograd, asItIs, [{ ...taken, side: "government" }])).toEqual([]);
    const fallen = (state: MatchState): MatchState => ({
      ...state,
      sides: { ...state.sides, government: { ...state.sides.government, seatOfPowerLostHour: 1 } },
    });
    expect(seen(petrograd, fallen, [taken])).toEqual([]);
  });

  it("three seats on one clock, and the guns ride off", () => {
    const watch = watchScenes(petrograd);
    const { state } = startMatch(petrograd, { seed: "scenes" });
    const battery = "mikhailovskoe_battery";
    const standing = (site: string): MatchState => ({
      ...state,
      formations: { ...state.formations, [battery]: { ...state.formations[battery]!, status: "present", site } },
    });
    const away = standing("vladimir_school");
    watch.turnOver(standing("palace_square"), ["smolny_staff", "garrison_commissars"].map(signal));
    watch.turnOver(away, []);
    expect(watch.seen()).toEqual([]);
    watch.turnOver(away, [signal("fleet")]);
    expect(watch.seen()).toEqual(["joint_signal"]);
  });

  it("a ring is closed round a place of the other side, by who has the telephone", () => {
    const ring = moscow.sites["kremlin"]!.neighbours;
    expect(seen(moscow, (state) => heldBy("mrc", ["kremlin"])(heldBy("government", [...ring, "telephone_m"])(state)))).toEqual([
      "cadets_ring",
    ]);
    expect(seen(moscow, (state) => heldBy("mrc", ["kremlin", "telephone_m"])(heldBy("government", ring)(state)))).toEqual([]);
    const gaveUp = (cutOff: number) =>
      eventOf("summonsBelieved", {
        side: "government",
        site: "kremlin",
        cause: { rule: "DU-13", inputs: [{ name: "cutOff", value: cutOff }], draw: null },
      });
    expect(seen(moscow, heldBy("government", ["telephone_m"]), [gaveUp(1)])).toEqual(["cadets_ring"]);
    expect(seen(moscow, heldBy("government", ["telephone_m"]), [gaveUp(0)])).toEqual([]);
  });

  it("a slip comes back from those who had no word for twenty hours", () => {
    const slip = (hour: number) => eventOf("dispatchLost", { formation: "kremlin_companies_56th", hour });
    expect(seen(moscow, asItIs, [slip(20)])).toEqual(["kremlin_silent"]);
    expect(seen(moscow, asItIs, [slip(18)])).toEqual([]);
    expect(seen(moscow, asItIs, [{ ...slip(20), kind: "dispatchArrived" }])).toEqual([]);
    const first = loadScenario("moscow", "first");
    expect(first.formations["kremlin_companies_56th"]?.lastWordHour).toBe(-20);
    expect(seen(first, asItIs, [slip(0)])).toEqual(["kremlin_silent"]);
  });

  it("columns that nobody ordered are thrown back one after the other, not together", () => {
    const thrown = (formation: string, hour: number) =>
      eventOf("assaultThrownBack", { formation, hour, site: "manege", params: { byInitiative: true } });
    expect(seen(moscow, asItIs, [thrown("a", 2), thrown("b", 4)])).toEqual(["thrown_back"]);
    expect(seen(moscow, asItIs, [thrown("a", 2), thrown("b", 2)])).toEqual([]);
    expect(seen(moscow, asItIs, [thrown("a", 2), { ...thrown("b", 4), params: { byInitiative: false } }])).toEqual([]);
  });

  it("two come uncalled to a staff with half of its ways lost", () => {
    const came = ["a", "b"].map((formation) => eventOf("ralliedToSeat", { formation }));
    const ring = moscow.sites["soviet_hq"]!.neighbours;
    expect(seen(moscow, heldBy("government", ring.slice(1)), came)).toContain("nobody_ordered");
    expect(seen(moscow, heldBy("mrc", ring), came)).toEqual([]);
  });
});
