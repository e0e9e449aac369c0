import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lookOf } from "../../../client/stage/objects/side-look.ts";
import { mix, multiply } from "../../../client/theme/colour.ts";
import { COLOURS, FONTS, LIGHT, MOTION } from "../../../client/theme/tokens.ts";

import { contrast } from "../../support/contrast.ts";

const css = readFileSync("client/theme/tokens.css", "utf8");
const tokens = new Map([...css.matchAll(/^\s*--([\w-]+):\s*([^;]+);/gm)].map(([, name, value]) => [name!, value!] as const));
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe("the tokens of the look", () => {
  it("are the same for style sheets and for drawing code", () => {
    for (const [name, colour] of Object.entries(COLOURS)) expect([name, tokens.get(kebab(name))]).toEqual([name, colour]);
    for (const [name, family] of Object.entries(FONTS)) expect([name, tokens.get(name)]).toEqual([name, family]);
    for (const [name, milliseconds] of Object.entries(MOTION)) expect([name, tokens.get(kebab(name))]).toEqual([name, `${milliseconds}ms`]);
  });

  it("have no colour that only one of the two knows", () => {
    const inCss = [...tokens].filter(([, value]) => /^#[0-9a-f]{6}$/.test(value)).map(([name]) => name);
    expect(inCss.sort()).toEqual(Object.keys(COLOURS).map(kebab).sort());
  });
});

const atNight = (colour: string) => mix(multiply(colour, COLOURS.night, LIGHT.nightMultiply), COLOURS.nightDeep, LIGHT.nightDeep);
const atDusk = (colour: string) => multiply(colour, COLOURS.dusk, LIGHT.duskWest);
const inTheEast = (colour: string) => multiply(colour, COLOURS.duskEast, LIGHT.duskEast);

const c = COLOURS;
const TEXT = 4.5;
const OBJECT = 3;
const PAIRS: readonly (readonly [name: string, front: string, ground: string, floor: number])[] = [
  ["ink on paper", c.ink, c.paper, TEXT],
  ["ink-soft on paper", c.inkSoft, c.paper, TEXT],
  ["ink-soft on paper-sunk", c.inkSoft, c.paperSunk, TEXT],
  ["ink-soft on form", c.inkSoft, c.form, TEXT],
  ["ink on block-dense", c.ink, c.blockDense, TEXT],
  ["ink-soft on block", c.inkSoft, c.block, TEXT],
  ["cream on mrc", c.cream, c.mrc, TEXT],
  ["cream on gov", c.cream, c.gov, TEXT],
  ["neutral on paper-raised", c.neutral, c.paperRaised, TEXT],
  ["mrc on mrc-tint", c.mrc, c.mrcTint, TEXT],
  ["gov on gov-tint", c.gov, c.govTint, TEXT],
  ["neutral on neutral-tint", c.neutral, c.neutralTint, TEXT],
  ["warn on paper", c.warn, c.paper, TEXT],
  ["warn on form", c.warn, c.form, TEXT],
  ["ok on paper", c.ok, c.paper, TEXT],
  ["paper-raised on ink", c.paperRaised, c.ink, TEXT],
  ["water-ink on water", c.waterInk, c.water, TEXT],
  ["water-ink on dusk water", c.waterInk, atDusk(c.water), TEXT],
  ["park-ink on park", c.parkInk, c.park, TEXT],
  ["cream on night block", c.cream, atNight(c.block), TEXT],
  ["cream on night water", c.cream, atNight(c.water), TEXT],
  ["ink on a stale face of the mrc", c.ink, c.mrcStale, TEXT],
  ["ink on the plate of a stale face of the government", c.ink, c.govStalePlate, TEXT],
  ["object: mrc on block", c.mrc, c.block, OBJECT],
  ["object: mrc on dusk block", c.mrc, atDusk(c.blockDense), OBJECT],
  ["object: gov on block", c.gov, c.block, OBJECT],
  ["object: gov on water", c.gov, c.water, OBJECT],
  ["object: mrc on water", c.mrc, c.water, OBJECT],
  ["object: neutral on paper-raised", c.neutral, c.paperRaised, OBJECT],
  ["object: cream edge of a counter on night block", c.cream, atNight(c.block), OBJECT],
  ["object: focus on paper", c.focus, c.paper, OBJECT],
  ["object: focus on its cream plate", c.focus, c.cream, OBJECT],
  ["object: edge of a stale mark on paper-raised", c.stale, c.paperRaised, OBJECT],
  ["object: wall on block", c.wall, c.block, OBJECT],
  ["object: railway on block", c.rail, c.block, OBJECT],
];

/** What the plan is made of, over which marks stand in every light. */
const GROUNDS = ["block", "blockDense", "street", "park", "water", "paper"] as const;
const LIT: readonly (readonly [name: string, front: string, ground: string, floor: number])[] = GROUNDS.flatMap((ground) =>
  (
    [
      ["dusk in the west", atDusk(c[ground])],
      ["dusk in the east", inTheEast(c[ground])],
    ] as const
  ).flatMap(([light, lit]) =>
    (
      [
        ["mrc", c.mrc, OBJECT],
        ["gov", c.gov, OBJECT],
        ["neutral", c.neutral, OBJECT],
        ["ink", c.ink, TEXT],
      ] as const
    ).map(([name, front, floor]) => [`${name} on ${ground}, ${light}`, front, lit, floor] as const),
  ),
);
const NIGHT = GROUNDS.map((ground) => [`cream on ${ground} at night`, c.cream, atNight(c[ground]), TEXT] as const);

describe("contrast", () => {
  it.each([...PAIRS, ...LIT, ...NIGHT])("%s", (_name, front, ground, floor) => {
    expect(contrast(front, ground)).toBeGreaterThanOrEqual(floor);
  });
});

describe("a side is told by more than its colour", () => {
  const LOOKS = ([null, "mrc", "government"] as const).flatMap((side) => [lookOf(side, false), lookOf(side, true)]);

  it("mrc and government differ by 1.4 in brightness alone, so one is hatched, one solid, and the third an outline", () => {
    expect(contrast(c.mrc, c.gov)).toBeLessThan(OBJECT);
    for (const stale of [false, true]) {
      expect(lookOf("government", stale).hatch).not.toBeNull();
      expect(lookOf("mrc", stale).hatch).toBeNull();
      expect(lookOf(null, stale).edgeWidth).toBeGreaterThan(lookOf("mrc", stale).edgeWidth);
    }
  });

  it("its letter stands on plain ground that it is read on, fresh or stale", () => {
    for (const { ink, plate } of LOOKS) expect(contrast(ink, plate), `${ink} on ${plate}`).toBeGreaterThanOrEqual(TEXT);
  });
});
