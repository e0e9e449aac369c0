import { beforeAll, describe, expect, it } from "vitest";
import type { CityPlan } from "../../../client/stage/plan/city-plan.ts";
import { cityPlanOf } from "../../../client/stage/plan/city-plan.ts";
import { loadMap } from "../../../client/stage/plan/map-data.ts";
import { firstView, held, leastStep, moved, originOf, STEPS, seenBy, snapped, toMetres, zoomed } from "../../../client/stage/viewport.ts";

let plan: CityPlan;
beforeAll(async () => {
  plan = cityPlanOf(await loadMap("petrograd"));
});

describe("the view of a board", () => {
  it("first shows the core of the city, on a phone at the same scale as on a desk", () => {
    const [desk, phone] = [firstView(plan, "play", 956, 660), firstView(plan, "phone", 390, 486)];
    expect(desk.scale).toBe(0.218);
    expect(phone.scale).toBe(desk.scale);
    const [left, top, right, bottom] = seenBy(desk);
    const winterPalace = plan.projection.toMetres([30.3138, 59.9404]);
    expect(winterPalace[0] > left && winterPalace[0] < right && winterPalace[1] > top && winterPalace[1] < bottom).toBe(true);
  });

  it("fills a wall with the whole city", () => {
    const wall = firstView(plan, "projector", 1252, 992);
    expect(wall.scale).toBe(leastStep(plan, 1252, 992));
    expect(wall.scale).toBe(0.106);
  });

  it("keeps what lies under the pointer where it is when it zooms", () => {
    const view = firstView(plan, "play", 956, 660);
    const about = [300, 400] as const;
    const nearer = zoomed(view, plan, 1, about);
    expect(nearer.scale).toBe(0.305);
    const [before, after] = [toMetres(view, about), toMetres(nearer, about)];
    expect(after[0]).toBeCloseTo(before[0], 6);
    expect(after[1]).toBeCloseTo(before[1], 6);
  });

  it("goes from step to step and no further than the last", () => {
    let view = firstView(plan, "play", 956, 660);
    for (let step = 0; step < 10; step++) view = zoomed(view, plan, 1, [478, 330]);
    expect(view.scale).toBe(STEPS.at(-1));
    for (let step = 0; step < 10; step++) view = zoomed(view, plan, -1, [478, 330]);
    expect(view.scale).toBe(leastStep(plan, 956, 660));
  });

  it("never leaves the plan", () => {
    const view = moved(firstView(plan, "play", 956, 660), plan, 1e6, -1e6);
    const [left, , , bottom] = seenBy(view);
    expect(left).toBeCloseTo(plan.bounds[0], 6);
    expect(bottom).toBeCloseTo(plan.bounds[3], 6);
    expect(held(view, plan)).toEqual(view);
  });

  it("lies on whole device pixels when it is at rest", () => {
    const view = snapped({ ...firstView(plan, "play", 955, 661), middle: [12.345, 67.891] }, 1.5);
    for (const at of originOf(view)) expect(at * 1.5).toBeCloseTo(Math.round(at * 1.5), 6);
  });
});
