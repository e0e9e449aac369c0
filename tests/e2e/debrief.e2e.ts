import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";

const ROOT = join(import.meta.dirname, "..", "..");
type City = "petrograd" | "moscow";

/** The answer of the server for a match of bots, made by Node from the files as the server runs them. */
function finishedMatch(city: City): string {
  const at = (path: string) => JSON.stringify(pathToFileURL(join(ROOT, path)).href);
  const script = `import { loadScenario } from ${at("shared/scenarios/load.ts")};
    import { finishedBotMatch } from ${at("tests/support/bot-record.ts")};
    process.stdout.write(JSON.stringify(finishedBotMatch(loadScenario("${city}", "historical"), "debrief in a browser")));`;
  return execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8", maxBuffer: 1e8 });
}

const matches = new Map<City, string>();

/** Opens the built page, served with its real headers, on a match that bots have played. */
async function openDebrief(page: Page, city: City): Promise<readonly string[]> {
  const body = matches.get(city) ?? finishedMatch(city);
  matches.set(city, body);
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  await page.route("**/api/debriefs/bots", (route) => route.fulfill({ contentType: "application/json", body }));
  await page.goto("/debrief/bots");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible({ timeout: 60_000 });
  return wrong;
}

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const [city, width, height] of [
  ["moscow", 1366, 768],
  ["petrograd", 390, 844],
] as const) {
  test(`the debrief of ${city}, ${width} pixels wide, can be read by everybody, folded or open`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height });
    await openDebrief(page, city);
    // A few of each kind: hundreds are alike.
    await page.evaluate(() => {
      for (const chapter of document.querySelectorAll("main > *"))
        for (const fold of [...chapter.querySelectorAll("details")].slice(0, 6)) fold.open = true;
    });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`)).toEqual([]);
    for (const narrower of [width, 390, 320]) {
      await page.setViewportSize({ width: narrower, height });
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    }
  });
}

test("the debrief is walked by keys alone, its plans are painted, and the other city is played beside it", async ({ page }) => {
  const wrong = await openDebrief(page, "moscow");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the first chapter" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#happened-title")).toBeFocused();
  const turn = page.locator(".turnhead h3");
  const before = await turn.textContent();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(turn).not.toHaveText(before ?? "");
  await page.locator(".line summary").first().press("Enter");
  await expect(page.locator(".line .why").first()).toBeVisible();

  // A plan that is painted has many colours; an empty sheet has one.
  const coloursOfPlans = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("canvas")].map((canvas) => {
        const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
        const colours = new Set<number>();
        for (let at = 0; at < data.length; at += 400) colours.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
        return colours.size;
      }),
    );
  await expect.poll(async () => Math.min(...(await coloursOfPlans())), { timeout: 30_000 }).toBeGreaterThan(50);
  expect(await coloursOfPlans()).toHaveLength(3);
  await page.locator("#organization").scrollIntoViewIfNeeded();
  await expect(page.locator(".slips__row")).toHaveCount(4, { timeout: 60_000 });
  expect(wrong).toEqual([]);
});

test("the debrief on paper is black and white, and what one presses is left out", async ({ page }) => {
  await openDebrief(page, "petrograd");
  // A4 without its margins, in pixels of CSS.
  await page.setViewportSize({ width: 680, height: 1000 });
  await page.emulateMedia({ media: "print" });
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  await expect(page.locator(".writing")).toBeVisible();
  const coloured = await page.evaluate(() => {
    const isGrey = (colour: string) => {
      const [red, green, blue] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return red === green && green === blue;
    };
    return [...document.querySelectorAll("main *:not(canvas)")].flatMap((element) => {
      const { color, backgroundColor, fill, stroke } = getComputedStyle(element);
      return [color, backgroundColor, fill, stroke]
        .filter((each) => each.startsWith("rgb") && !each.endsWith(", 0)") && !isGrey(each))
        .map((each) => `${element.getAttribute("class")} ${each}`);
    });
  });
  expect([...new Set(coloured)]).toEqual([]);
});
