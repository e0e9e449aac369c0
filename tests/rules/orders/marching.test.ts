import { describe, expect, it } from "vitest";
import { matchFromMap, smallMatch } from "../../support/match-from-map.ts";
import { targets, to, whyNot } from "../../support/orders.ts";

const ROW = "[hall m seat-of-power]--[bridge . bridge]--[square m]--[castle g seat-of-power]";
const row = (more = {}) => matchFromMap(ROW, { formations: { workers: { at: "hall" }, cadets: { at: "castle" } }, ...more });

describe("march", () => {
  it("[LG-11] goes to own and unheld sites in reach, two hours a route, and never into a place that the enemy defends", () => {
    expect(targets(row(), "hands", "workers", "march")).toEqual([
      ["bridge", 2],
      ["square", 4],
    ]);
    expect(whyNot(row(), "hands", to("workers", "march", "castle"))?.code).toBe("siteGuarded");
    expect(whyNot(row(), "hands", to("workers", "march", "hall"))?.code).toBe("alreadyThere");
  });

  it("[LG-3] needs a place that exists and a way over ground that is not known to be the enemy's", () => {
    const cut = row({ sites: { bridge: { holder: "government" } } });
    expect(whyNot(cut, "hands", to("workers", "march", "square"))?.code).toBe("noRoute");
    expect(whyNot(row({ sites: { bridge: { bridgeRaised: true } } }), "hands", to("workers", "march", "bridge"))?.code).toBe(
      "bridgeRaised",
    );
    expect(whyNot(row(), "hands", to("workers", "march", "paris"))?.code).toBe("unknownSite");
    expect(whyNot(row(), "hands", to("workers", "march"))?.code).toBe("unknownSite");
  });

  it("[LG-4] is not for guards of a seat of power, who may hold and dig in", () => {
    const bound = smallMatch({ formations: { workers: { at: "hall", bound: true } } });
    expect(whyNot(bound, "hands", to("workers", "march", "bridge"))?.code).toBe("formationBound");
    for (const kind of ["seize", "showOfForce", "blockade", "assault", "withdraw", "arm"] as const)
      expect(whyNot(bound, "hands", to("workers", kind, "castle"))?.code).toBe("formationBound");
    for (const kind of ["hold", "digIn"] as const) expect(whyNot(bound, "hands", to("workers", kind))).toBeNull();
  });
});

describe("hold", () => {
  it("[LG-12] can be told to everybody who obeys", () => {
    expect(whyNot(smallMatch(), "hands", to("workers", "hold"))).toBeNull();
    expect(whyNot(smallMatch(), "school", to("cadets", "hold"))).toBeNull();
  });
});

describe("withdraw", () => {
  it("[LG-21] goes one route, to a place that nobody defends", () => {
    expect(targets(row(), "hands", "workers", "withdraw")).toEqual([["bridge", 2]]);
    expect(whyNot(row(), "hands", to("workers", "withdraw", "square"))?.code).toBe("noRoute");
    expect(
      whyNot(
        row({ bodies: { workers: { site: "square", report: { hour: 0, site: "square", men: 200, morale: 60, allegiance: 80 } } } }),
        "hands",
        to("workers", "withdraw", "castle"),
      )?.code,
    ).toBe("siteGuarded");
  });
});

describe("ships", () => {
  const river = (more = {}) =>
    matchFromMap("[quay m]--[castle g]\n|\n[hall m]\n[harbour . water]~~[river . water]", {
      formations: { cruiser: { at: "harbour", kind: "ship", guns: 2, seats: { mrc: "hands" } }, workers: { at: "hall" } },
      ...more,
    });

  it("[LG-6] stay on the water, take no land and dig no trenches, and nobody else goes on water", () => {
    expect(targets(river(), "hands", "cruiser", "march")).toEqual([["river", 2]]);
    expect(whyNot(river(), "hands", to("cruiser", "march", "quay"))?.code).toBe("shipsStayOnWater");
    for (const kind of ["seize", "showOfForce", "blockade", "assault", "digIn"] as const)
      expect(whyNot(river(), "hands", to("cruiser", kind, "castle"))?.code).toBe("shipsStayOnWater");
    expect(whyNot(river(), "hands", to("workers", "march", "river"))?.code).toBe("waterOnlyForShips");
  });
});
