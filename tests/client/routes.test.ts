import { describe, expect, it } from "vitest";
import { stepTowards } from "../../client/input/routes.ts";
import { loadScenario } from "../../shared/scenarios/load.ts";
import { publicScenario } from "../../shared/scenarios/public-scenario.ts";

const ARROWS = ["up", "right", "down", "left"] as const;

describe.each(["petrograd", "moscow"] as const)("walking the board of %s with arrow keys", (city) => {
  const scenario = publicScenario(loadScenario(city, "historical"));
  const routesOf = new Map(scenario.sites.map((site) => [site.id, [...site.neighbours, ...site.waterNeighbours]] as const));
  const reachedFrom = (start: string, next: (from: string) => readonly string[]) => {
    const reached = new Set([start]);
    for (const from of reached) for (const to of next(from)) reached.add(to);
    return reached;
  };

  it("goes only along routes", () => {
    for (const [from, routes] of routesOf)
      for (const arrow of ARROWS) expect([from, ...routes]).toContain(stepTowards(scenario, from, arrow));
  });

  it("goes in about the direction of the key where a route does", () => {
    const xOf = new Map(scenario.sites.map((site) => [site.id, site.x] as const));
    for (const site of scenario.sites) {
      const east = stepTowards(scenario, site.id, "right");
      if (east !== site.id) expect(xOf.get(east)!).toBeGreaterThan(site.x);
    }
  });

  it("reaches every place that routes reach, from any place, with Shift for the second route of a direction", () => {
    for (const start of routesOf.keys()) {
      const byRoutes = reachedFrom(start, (from) => routesOf.get(from) ?? []);
      const byArrows = reachedFrom(start, (from) =>
        ARROWS.flatMap((arrow) => [stepTowards(scenario, from, arrow), stepTowards(scenario, from, arrow, 1)]),
      );
      expect([...byRoutes].filter((site) => !byArrows.has(site))).toEqual([]);
    }
  });
});
