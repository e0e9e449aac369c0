import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import type { City } from "./screens.ts";
import { SEATS, throughFirstPlay, throughFullPlay } from "./screens.ts";

const CITIES = Object.keys(SEATS) as readonly City[];
const LAPTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
/** A phone of the smallest kind, and a laptop at 400 in 100. */
const NARROWEST = { width: 320, height: 640 };

async function resized(page: Page, size: typeof LAPTOP): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** What axe has against the page as it stands. Sizes of targets are asked for by name: they are not among its usual rules. */
async function foundOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ rules: { "target-size": { enabled: true } } }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

const beyondTheEdge = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const [play, through] of [
  ["full play", throughFullPlay],
  ["first play", throughFirstPlay],
] as const)
  for (const city of CITIES)
    test(`every screen of ${play} in ${city}: nothing against it on laptop and phone, nothing lost sideways at 320 pixels`, async ({
      page,
    }) => {
      test.setTimeout(480_000);
      await page.emulateMedia({ reducedMotion: "reduce" });
      await through(page, city, async (screen) => {
        await resized(page, NARROWEST);
        expect.soft(await beyondTheEdge(page), `${screen}, 320 wide`).toBeLessThanOrEqual(0);
        await resized(page, PHONE);
        expect.soft(await foundOn(page), `${screen}, phone`).toEqual([]);
        await resized(page, LAPTOP);
        expect.soft(await foundOn(page), `${screen}, laptop`).toEqual([]);
      });
    });

test("at twice the letters nothing is lost sideways", async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 683, height: 384 });
  await throughFirstPlay(page, "Petrograd", async (screen) => {
    expect.soft(await beyondTheEdge(page), screen).toBeLessThanOrEqual(0);
  });
});

test("in forced colours sides keep their pattern, and what is chosen or current stands out", async ({ page }) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  const groundsOf = (selector: string) =>
    page.locator(selector).evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).backgroundColor))]);
  await throughFullPlay(page, "Petrograd", async (screen) => {
    if (screen === "home") {
      const patterns = await page
        .locator(".sides-key .swatch")
        .evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundImage));
      expect(patterns.filter((image) => image !== "none")).toHaveLength(1);
      expect(await groundsOf(".sides-key .swatch")).not.toHaveLength(1);
    }
    if (screen !== "order form") return;
    for (const [chosen, other] of [
      [".phases [aria-current]", ".phases li:not([aria-current])"],
      [".tab[aria-selected=true]", ".tab[aria-selected=false]"],
      [".ord[aria-pressed=true]", ".ord[aria-pressed=false]"],
    ] as const) {
      const [mine] = await groundsOf(chosen);
      expect(mine, chosen).toBeDefined();
      expect(await groundsOf(other), other).not.toContain(mine);
    }
    for (const part of ["#panel", "form.form", ".ord"])
      expect(
        await page
          .locator(part)
          .first()
          .evaluate((each) => getComputedStyle(each).borderStyle),
        part,
      ).toMatch(/solid|double|dashed/);
  });
});
