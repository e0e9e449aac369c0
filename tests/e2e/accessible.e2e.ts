import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";

/** What axe finds serious or critical on the page as it stands. */
async function seriousOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

const phaseOf = (page: Page) => page.locator(".match").getAttribute("class");

test("start, lobby, council, orders and report have nothing serious against them", async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto("/");
  await page.getByRole("button", { name: "Petrograd", exact: true }).waitFor();
  expect(await seriousOn(page)).toEqual([]);

  // Full play has the most on its screens.
  await page.getByLabel("What to play").first().selectOption("historical");
  await page.getByRole("button", { name: "Petrograd", exact: true }).click();
  await page.getByRole("radio", { name: /Garrison/ }).click();
  expect(await seriousOn(page)).toEqual([]);

  await page.getByRole("button", { name: "Take this seat and begin" }).click();
  await expect(page.locator("dialog[open]")).toBeVisible();
  expect(await seriousOn(page)).toEqual([]);
  while (await page.locator("dialog[open]").count()) {
    await page.keyboard.press("Escape");
    await page.waitForTimeout(150);
  }
  expect(await seriousOn(page)).toEqual([]);

  await page.keyboard.press("r");
  await expect.poll(() => phaseOf(page)).toContain("match--orders");
  await page.keyboard.press("n");
  await page.keyboard.press("1");
  await expect(page.locator("form.form")).toBeVisible();
  expect(await seriousOn(page)).toEqual([]);
  await page.keyboard.press("p");
  await page.keyboard.press("g");
  expect(await seriousOn(page)).toEqual([]);

  await page.keyboard.press("r");
  await expect.poll(() => phaseOf(page)).toContain("match--report");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Why/ }).first().click();
  expect(await seriousOn(page)).toEqual([]);
});

test("at 320 pixels and at twice the letters nothing is lost sideways", async ({ page }) => {
  for (const [width, height] of [
    [320, 640],
    [683, 384],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto("/");
    await page.getByRole("button", { name: "Petrograd", exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.getByRole("button", { name: "Petrograd", exact: true }).click();
    await page.getByRole("button", { name: "Take this seat and begin" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.getByRole("button", { name: "Take this seat and begin" }).click();
    await expect(page.locator(".match")).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});
