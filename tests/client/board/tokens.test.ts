import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mix, multiply } from "../../../client/theme/colour.ts";
import { COLOURS, FONTS, LIGHT, MOTION } from "../../../client/theme/tokens.ts";

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

const luminance = (colour: string) => {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

/** Contrast of two colours after WCAG 2.2. */
const contrast = (first: string, second: string) => {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
};

const atNight = (colour: string) => mix(multiply(colour, COLOURS.night, LIGHT.nightMultiply), COLOURS.nightDeep, LIGHT.nightDeep);
const atDusk = (colour: string) => multiply(colour, COLOURS.dusk, LIGHT.duskWest);

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

describe("contrast", () => {
  it.each(PAIRS)("%s", (_name, front, ground, floor) => {
    expect(contrast(front, ground)).toBeGreaterThanOrEqual(floor);
  });
});
