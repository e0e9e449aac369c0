import { describe, expect, it } from "vitest";
import { viewFor } from "../../shared/rules/views.ts";
import { matchFromMap, observed, type SmallMatch } from "../support/match-from-map.ts";

const LINE = "[hall m seat-of-power]--[square m]--[castle g]--[keep g seat-of-power]";
const line = (more = {}) =>
  matchFromMap(LINE, { formations: { workers: { at: "square" }, cadets: { at: "castle" }, "cadets-keep": { at: "keep" } }, ...more });
const see = ({ scenario, state }: SmallMatch, seat = "hands") => viewFor(scenario, state, seat, []);

/** The truth changes, an hour passes, and everybody looks round. */
function later({ scenario, state }: SmallMatch, change: (truth: SmallMatch["state"]) => object, hours = 6): SmallMatch {
  return { scenario, state: observed(scenario, { ...state, hour: state.hour + hours, ...change(state) }) };
}
const formation = (state: SmallMatch["state"], id: string, after: object) => ({
  ...state.formations,
  [id]: { ...state.formations[id]!, ...after },
});
const report = (hour: number, site: string) => ({ hour, site, men: 200, morale: 60, allegiance: 80 });

describe("sight", () => {
  it("[VS-3] reaches from formations in contact and pickets to the next sites, and no further", () => {
    expect(Object.keys(see(line()).seen)).toEqual(["cadets"]);
    expect(see(line()).sites["castle"]).toMatchObject({ holder: "government", inSight: true, asOf: 0 });
    expect(see(line()).sites["keep"]?.inSight).toBe(false);
  });

  it("[VS-3] reaches where scouts are", () => {
    const scouted = line({ sites: { keep: { scoutedUntil: { mrc: 12, government: 0 } } } });
    expect(see(scouted).seen["cadets-keep"]).toMatchObject({ site: "keep", asOf: 0, side: "government" });
  });

  it("[VS-3] keeps a sighting until one looks again and they are gone", () => {
    const silent = later(line(), () => ({}));
    expect(see(silent).seen["cadets"]).toMatchObject({ site: "castle", asOf: 0 });
    const looking = later(line(), (state) => ({
      formations: {
        ...formation(state, "cadets", { site: "keep" }),
        workers: { ...state.formations["workers"]!, report: report(6, "square") },
      },
    }));
    expect(see(looking).seen["cadets"]).toBeUndefined();
  });
});

describe("what is known of one's own", () => {
  it("[VS-2] is the last report of those who are silent, and how those are who report", () => {
    const moved = (hour: number) =>
      later(line(), (state) => ({
        formations: formation(state, "workers", {
          site: "hall",
          men: 90,
          armed: 0.2,
          report: { ...report(hour, hour === 6 ? "hall" : "square"), men: hour === 6 ? 90 : 200 },
        }),
      }));
    expect(see(moved(0)).own["workers"]).toMatchObject({ site: "square", men: 200, armed: 1, lastWordHour: 0 });
    expect(see(moved(6)).own["workers"]).toMatchObject({ site: "hall", men: 90, armed: 0.2, lastWordHour: 6 });
  });

  it("[VS-2] does not tell what a silent formation is doing", () => {
    const doing = {
      order: { kind: "hold", formation: "workers", site: null, operation: null, raise: null },
      dispatch: null,
      sinceHour: 1,
      lapsesHour: 9,
    };
    const acts = (hour: number) =>
      later(line(), (state) => ({
        formations: formation(state, "workers", { doing, outOfReachUntil: 9, report: report(hour, "square") }),
      }));
    expect(see(acts(0)).own["workers"]).toMatchObject({ doing: null, outOfReach: false });
    expect(see(acts(6)).own["workers"]).toMatchObject({ doing: { kind: "hold", byInitiative: true }, outOfReach: true });
    expect(see(acts(6), "staff").allied["workers"]).toMatchObject({ seat: "hands", byInitiative: true });
  });
});

describe("what everybody knows", () => {
  it("[VS-4] is that a formation is gone, and whom a regiment obeys", () => {
    expect(
      see(later(line(), (state) => ({ formations: formation(state, "cadets", { status: "surrendered" }) }))).seen["cadets"],
    ).toBeUndefined();
    expect(see(later(line(), (state) => ({ formations: formation(state, "cadets", { allegiance: 0 }) }))).seen["cadets"]?.side).toBeNull();
  });

  it("[VS-4] is that a waiting regiment sits in its barracks", () => {
    const waiting = matchFromMap(LINE, { formations: { regiment: { at: "keep", allegiance: 0 } } });
    for (const seat of ["hands", "school", "doctors"])
      expect(see(waiting, seat).seen["regiment"]).toMatchObject({ site: "keep", side: null, asOf: 0 });
  });
});

describe("holders", () => {
  const taken = (hours: number, more: object = {}) =>
    later(
      matchFromMap("[hall m]--[a .]--[b .]--[c g]--[keep g]"),
      (state) => ({ sites: { ...state.sites, c: { ...state.sites["c"]!, holder: null, takenHour: 0, ...more } } }),
      hours,
    );

  it("[VS-5] are heard of after six hours where nobody looks", () => {
    expect(see(taken(2)).sites["c"]?.holder).toBe("government");
    expect(see(taken(6)).sites["c"]).toMatchObject({ holder: null, inSight: false });
    expect(see(taken(6), "doctors").sites["c"]?.holder).toBeNull();
  });

  it("[VS-5] are known at once to who loses a site", () => {
    expect(see(taken(2), "school").sites["c"]?.holder).toBeNull();
  });

  it("[VS-5] are known at once to both sides of the exchange, whose line it is", () => {
    const exchange = matchFromMap("[hall m]--[a .]--[b .]--[c g telephone]--[keep g]");
    const lost = later(exchange, (state) => ({ sites: { ...state.sites, c: { ...state.sites["c"]!, holder: null, takenHour: 0 } } }), 2);
    expect(see(lost).sites["c"]?.holder).toBeNull();
    expect(see(lost, "doctors").sites["c"]?.holder).toBe("government");
  });
});
