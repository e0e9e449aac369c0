import { describe, expect, it } from "vitest";
import type { Light } from "../../../client/present/board-picture.ts";
import type { Arrangement } from "../../../client/stage/arrange/arrangement.ts";
import { arrange } from "../../../client/stage/arrange/arrangement.ts";
import { furnish } from "../../../client/stage/arrange/furniture.ts";
import { markBoxes } from "../../../client/stage/arrange/mark-boxes.ts";
import { restOf } from "../../../client/stage/arrange/rest.ts";
import { placeAlong } from "../../../client/stage/lettering/along-line.ts";
import { letterBoard } from "../../../client/stage/lettering/board-letters.ts";
import { Boxes } from "../../../client/stage/lettering/boxes.ts";
import type { Letters } from "../../../client/stage/lettering/letters.ts";
import { LEAST_SIZE } from "../../../client/stage/lettering/letters.ts";
import { placeMarkLabel } from "../../../client/stage/lettering/mark-labels.ts";
import type { Box, Point } from "../../../client/stage/plan/geometry.ts";
import { firstView, originOf } from "../../../client/stage/viewport.ts";
import { contrast } from "../../support/contrast.ts";
import { CITIES, crowdedPicture, overlap, planOf, roughMeasure } from "./boards.ts";

const SCREENS = [
  { mode: "play", width: 956, height: 660 },
  { mode: "phone", width: 390, height: 486 },
  { mode: "projector", width: 1252, height: 992 },
] as const;

async function letteredBoard(city: (typeof CITIES)[number], language: "en" | "ru", screen: (typeof SCREENS)[number], light: Light = "day") {
  const plan = await planOf(city);
  const { mode, width, height } = screen;
  const picture = crowdedPicture(city, { mode, language, light });
  const view = firstView(plan, mode, width, height);
  const arrangement: Arrangement = arrange(picture, plan, view.scale, null);
  const furniture = furnish(mode, false, { width, height, frame: arrangement.sizes.frame, zoom: null });
  const rest = restOf(picture, arrangement, view, furniture, roughMeasure, null);
  const letters = letterBoard({
    arrangement,
    view: {
      plan,
      light,
      language,
      scale: view.scale,
      origin: originOf(view),
      enlarged: arrangement.sizes.enlarged,
      before: new Map(),
    },
    within: furniture.inner,
    covers: rest.covers,
    reserved: rest.reserved,
    measure: roughMeasure,
  });
  return { arrangement, view, furniture, rest, letters };
}

const sizeOf = ({ font }: Letters) => Number(/(\d+(?:\.\d+)?)px/.exec(font)![1]);

/** The box of each letter of a name that runs along a line, a little smaller than the letter. */
const glyphBoxes = (letters: Letters): readonly Box[] => {
  const half = sizeOf(letters) * 0.25;
  return letters.glyphs.map(({ x, y }) => [x - half, y - half * 2, x + half, y] as const);
};

describe.each(CITIES)("the lettering of %s", (city) => {
  describe.each(["en", "ru"] as const)("in %s", (language) => {
    it.each(SCREENS)("never overlaps ($mode)", async (screen) => {
      const { arrangement, view, furniture, rest, letters } = await letteredBoard(city, language, screen);
      const marks = markBoxes(arrangement, originOf(view));
      const labels = letters.named.map(({ box }) => box);
      expect(labels.length).toBeGreaterThan(3);
      for (const [index, box] of labels.entries()) {
        for (const other of labels.slice(index + 1)) expect(overlap(box, other)).toBe(0);
        for (const other of [...marks, ...rest.reserved]) expect(overlap(box, other)).toBe(0);
        expect(overlap(box, furniture.inner)).toBeCloseTo((box[2] - box[0]) * (box[3] - box[1]), 6);
      }
      const names = letters.names.map(({ key, letters: name }) => ({ key, boxes: glyphBoxes(name) }));
      for (const [index, name] of names.entries()) {
        const others = [...names.slice(index + 1).flatMap((other) => other.boxes), ...labels, ...marks, ...rest.reserved];
        for (const box of name.boxes) for (const other of others) expect(overlap(box, other), name.key).toBe(0);
      }
    });

    it.each(["day", "dusk", "night"] as const)("is read against its halo by %s", async (light) => {
      const { letters } = await letteredBoard(city, language, SCREENS[0], light);
      const inks = new Set([...letters.labels, ...letters.names.map((name) => name.letters)].map(({ fill, halo }) => `${fill} ${halo}`));
      expect(inks.size).toBeGreaterThan(2);
      for (const pair of inks) {
        const [fill, halo] = pair.split(" ");
        expect(contrast(fill!, halo!), pair).toBeGreaterThanOrEqual(4.5);
      }
    });

    it.each(SCREENS)("is nowhere under 12 pixels ($mode)", async (screen) => {
      const { letters } = await letteredBoard(city, language, screen);
      for (const each of [...letters.labels, ...letters.names.map((name) => name.letters)])
        expect(sizeOf(each)).toBeGreaterThanOrEqual(LEAST_SIZE);
    });

    it.each(SCREENS)("names the aim and the seats of power that are in the picture ($mode)", async (screen) => {
      const { arrangement, view, furniture, letters } = await letteredBoard(city, language, screen);
      const [x, y] = originOf(view);
      const [left, top, right, bottom] = furniture.inner;
      const printed = letters.labels.flatMap((label) => label.glyphs.map((glyph) => glyph.text)).join(" ");
      for (const { site, at, size } of arrangement.sites) {
        const [atX, atY] = [x + at[0], y + at[1]];
        const isWhole = atX - size > left && atX + size < right && atY - size > top && atY + size < bottom;
        if ((site.target || site.seatOfPower) && isWhole) expect(printed).toContain(site.name.split(" ")[0]);
      }
    });
  });
});

const desk = (taken: readonly Box[] = []) => {
  const boxes = new Boxes();
  for (const box of taken) boxes.reserve(box);
  return { within: [0, 0, 400, 300] as const, taken: boxes, measure: roughMeasure };
};
const river = {
  text: "Neva",
  face: { family: "display", size: 16 },
  spacing: 2,
  fill: "#000",
  halo: "#fff",
  haloWidth: 2,
  drop: 0.3,
} as const;

describe("text along a line", () => {
  const line: readonly Point[] = [
    [350, 100],
    [200, 110],
    [40, 100],
  ];

  it("reads from left to right, whichever way the line runs", () => {
    const letters = placeAlong(desk(), line, river, null)!;
    const across = letters.glyphs.map((glyph) => glyph.x);
    expect(across).toEqual([...across].sort((a, b) => a - b));
    expect(letters.glyphs.map((glyph) => glyph.text).join("")).toBe("Neva");
    for (const glyph of letters.glyphs) expect(Math.abs(glyph.angle)).toBeLessThan(0.5);
  });

  it("moves along the line to where there is room, and is left out where there is none", () => {
    const free = placeAlong(desk(), line, river, null)!;
    const moved = placeAlong(desk([[160, 60, 240, 140]]), line, river, null)!;
    expect(Math.abs(moved.glyphs[0]!.x - free.glyphs[0]!.x)).toBeGreaterThan(20);
    expect(placeAlong(desk([[0, 0, 400, 300]]), line, river, null)).toBeNull();
  });

  it("does not bend round a sharp corner", () => {
    const corner: readonly Point[] = [
      [100, 100],
      [125, 100],
      [125, 130],
    ];
    expect(placeAlong(desk(), corner, river, null)).toBeNull();
  });

  it("stays near where it was before", () => {
    const letters = placeAlong(desk(), line, river, [300, 100])!;
    expect(letters.glyphs[0]!.x).toBeGreaterThan(250);
  });
});

describe("a label beside a mark", () => {
  const label = {
    text: "Winter Palace",
    note: null,
    at: [200, 150],
    radius: 12,
    size: 13,
    noteSize: 12,
    weight: 700,
    night: false,
    forced: false,
    far: false,
    cluster: [[188, 138, 212, 162]],
  } as const;

  it("stands to the right, else to the left, else below", () => {
    expect(placeMarkLabel(desk(), label)!.box[0]).toBeGreaterThan(212);
    const right: Box = [213, 145, 400, 155];
    expect(placeMarkLabel(desk([right]), label)!.box[2]).toBeLessThan(188);
    const left: Box = [0, 145, 187, 155];
    expect(placeMarkLabel(desk([right, left]), label)!.box[1]).toBeGreaterThan(162);
  });

  it("is left out where there is no room, unless it was picked", () => {
    const everywhere: Box = [0, 0, 400, 300];
    expect(placeMarkLabel(desk([everywhere]), label)).toBeNull();
    expect(placeMarkLabel(desk([everywhere]), { ...label, forced: true })).not.toBeNull();
  });
});
