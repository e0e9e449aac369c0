import { describe, expect, it } from "vitest";
import { extentOf } from "../../../client/stage/arrange/arrange-counters.ts";
import { arrange } from "../../../client/stage/arrange/arrangement.ts";
import { boxAt, declutter } from "../../../client/stage/arrange/declutter.ts";
import { spread } from "../../../client/stage/arrange/spread.ts";
import { distance } from "../../../client/stage/plan/geometry.ts";
import { STEPS } from "../../../client/stage/viewport.ts";
import { CITIES, crowdedPicture, overlap, planOf } from "./boards.ts";

const MODES = ["play", "phone", "projector"] as const;
const COUNTERS_SHOWN_FROM = 0.1;

describe.each(CITIES)("the counters of %s", (city) => {
  it.each(MODES)("stand apart and within reach of their places at every zoom (%s)", async (mode) => {
    const plan = await planOf(city);
    const picture = { ...crowdedPicture(city), mode };
    for (const scale of STEPS.filter((step) => step > COUNTERS_SHOWN_FROM)) {
      const { piles, sizes } = arrange(picture, plan, scale, null);
      const boxes = piles.map((pile) => ({ pile, box: boxAt({ ...pile, extent: extentOf(pile, sizes) }, pile.at) }));
      for (const { pile } of boxes) expect(distance(pile.at, pile.place), `${pile.id} at ${scale}`).toBeLessThanOrEqual(sizes.reach + 1e-6);
      for (const [index, first] of boxes.entries()) {
        for (const second of boxes.slice(index + 1)) {
          expect(overlap(first.box, second.box), `${first.pile.id} and ${second.pile.id} at ${scale}`).toBeLessThanOrEqual(4);
        }
      }
      const shown = piles.flatMap((pile) => pile.members.map((counter) => counter.id));
      expect(shown.sort()).toEqual(picture.counters.map((counter) => counter.id).sort());
    }
  });

  it("stay where they were when the picture changes elsewhere", async () => {
    const plan = await planOf(city);
    const first = arrange(crowdedPicture(city), plan, 0.218, null);
    const again = arrange(crowdedPicture(city), plan, 0.218, first);
    expect(again.piles.map((pile) => pile.at)).toEqual(first.piles.map((pile) => pile.at));
  });

  it("open into a row that shows every member of the pile, clear of its site", async () => {
    const plan = await planOf(city);
    const closed = arrange(crowdedPicture(city), plan, 0.218, null);
    const pile = closed.piles.find(({ members }) => members.length > 2)!;
    const open = arrange(crowdedPicture(city, { selected: pile.members[1]!.id }), plan, 0.218, closed);
    expect(open.fan?.members.map(({ counter }) => counter.id).sort()).toEqual(pile.members.map(({ id }) => id).sort());
    const [first, second] = open.fan!.members;
    expect(second!.at[0] - first!.at[0]).toBeGreaterThan(open.sizes.counter);
    expect(pile.place[1] - first!.at[1]).toBeGreaterThan(open.sizes.counter / 2 + open.sizes.roundel / 2);
  });
});

describe("two piles of one place", () => {
  const extent = { left: 20, top: 19, right: 20, bottom: 19 };
  const task = { obstacles: [{ id: "square", at: [0, 0], radius: 12 }], lines: [], reach: 40, before: new Map() } as const;

  it("lie side by side, and beside their site", () => {
    const piles = ["a", "b"].map((id) => ({ id, place: [0, 0] as const, extent }));
    const at = declutter({ ...task, piles });
    const [a, b] = piles.map((pile) => boxAt(pile, at.get(pile.id)!));
    expect(overlap(a!, b!)).toBe(0);
    expect(overlap(a!, [-12, -12, 12, 12])).toBeLessThan(40);
  });

  it("keep off the way of an arrow", () => {
    const pile = { id: "a", place: [0, 0] as const, extent };
    const free = declutter({ ...task, piles: [pile] }).get("a")!;
    const lines = [0.6, 0.8, 1, 1.2].map((share) => [free[0] * share, free[1] * share] as const);
    const moved = boxAt(pile, declutter({ ...task, piles: [pile], lines }).get("a")!);
    for (const [x, y] of lines) expect(x > moved[0] && x < moved[2] && y > moved[1] && y < moved[3]).toBe(false);
  });
});

describe("roundels", () => {
  it("give way to each other equally and stay near their places", () => {
    const at = spread(
      [
        { id: "palace", place: [0, 0], radius: 11 },
        { id: "square", place: [10, 0], radius: 11 },
      ],
      14,
    );
    const [palace, square] = [at.get("palace")!, at.get("square")!];
    expect(distance(palace, square)).toBeGreaterThanOrEqual(23.9);
    expect(palace[0]).toBeCloseTo(10 - square[0], 6);
    expect(distance(palace, [0, 0])).toBeLessThanOrEqual(14);
  });
});
