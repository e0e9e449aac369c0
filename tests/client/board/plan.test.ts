import { describe, expect, it } from "vitest";
import { blocksOf } from "../../../client/stage/plan/block-texture.ts";
import { cityPlanOf } from "../../../client/stage/plan/city-plan.ts";
import { courseOf, runsNear } from "../../../client/stage/plan/course.ts";
import { boxOf, crossing, distance, smooth } from "../../../client/stage/plan/geometry.ts";
import { loadMap } from "../../../client/stage/plan/map-data.ts";
import { streetBridges } from "../../../client/stage/plan/street-bridges.ts";
import { loadScenario } from "../../../shared/scenarios/load.ts";

const CITIES = ["petrograd", "moscow"] as const;

describe.each(CITIES)("the plan of %s", (city) => {
  it("puts every site of the scenario where its latitude and longitude say, as far from the others as the rules count", async () => {
    const { projection, bounds } = cityPlanOf(await loadMap(city));
    const scenario = loadScenario(city, "historical");
    const places = scenario.siteIds.map((id) => {
      const site = scenario.sites[id]!;
      return { site, at: projection.toMetres([site.lon, site.lat]) };
    });
    const [first] = places;
    for (const { site, at } of places) {
      expect(at[0] > bounds[0] && at[0] < bounds[2] && at[1] > bounds[1] && at[1] < bounds[3], `${site.id} lies on the plan`).toBe(true);
      const counted = Math.hypot(site.x - first!.site.x, site.y - first!.site.y);
      expect(Math.abs(distance(at, first!.at) - counted), `${site.id} from ${first!.site.id}`).toBeLessThan(2 + 0.004 * counted);
      const [longitude, latitude] = projection.toDegrees(at);
      expect(longitude).toBeCloseTo(site.lon, 9);
      expect(latitude).toBeCloseTo(site.lat, 9);
    }
  });

  it("draws its bridges and great buildings where the scenario puts their sites", async () => {
    const map = await loadMap(city);
    const plan = cityPlanOf(map);
    const scenario = loadScenario(city, "historical");
    const drawn = new Map([
      ...map.bridges.map(({ id, line }) => [id, line] as const),
      ...map.buildings.map(({ id, ring }) => [id, ring] as const),
    ]);
    const both = scenario.siteIds.filter((id) => drawn.has(id));
    expect(both.length).toBeGreaterThan(1);
    for (const id of both) {
      const site = scenario.sites[id]!;
      const box = boxOf(drawn.get(id)!.map(plan.projection.toMetres), 120);
      const [x, y] = plan.projection.toMetres([site.lon, site.lat]);
      expect(x > box[0] && x < box[2] && y > box[1] && y < box[3], id).toBe(true);
    }
  });

  it("has the same blocks every time", async () => {
    const map = await loadMap(city);
    const [first, second] = [cityPlanOf(map), cityPlanOf(map)];
    expect(first.districts.map(blocksOf)).toEqual(second.districts.map(blocksOf));
    for (const district of first.districts) expect(blocksOf(district).length, district.en).toBeGreaterThan(3);
  });

  it("builds a bridge wherever a street crosses narrow water", async () => {
    const plan = cityPlanOf(await loadMap(city));
    const bridges = streetBridges(plan);
    expect(bridges.length).toBeGreaterThan(2);
    for (const { from, to } of bridges) expect(distance(from, to)).toBeLessThan(63);
  });
});

describe("a course", () => {
  const course = courseOf([
    [0, 0],
    [100, 0],
    [200, 0],
    [300, 0],
  ]);

  it("gives a tile only the pieces that come near it, and how far along they begin", () => {
    expect(runsNear(course, [120, -5, 180, 5])).toEqual([{ first: 1, last: 2 }]);
    expect(course.along[1]).toBe(100);
    expect(runsNear(course, [400, -5, 500, 5])).toEqual([]);
  });

  it("crosses another where both lie", () => {
    expect(crossing([0, 0], [10, 0], [5, -5], [5, 5])).toBeCloseTo(0.5);
    expect(crossing([0, 0], [10, 0], [15, -5], [15, 5])).toBeNull();
  });

  it("goes through all its points when it is smoothed", () => {
    const curve = smooth(course.points, 14);
    for (const point of course.points) expect(Math.min(...curve.map((each) => distance(each, point)))).toBeLessThan(1e-9);
  });
});
