import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";

const phaseOf = (page: Page) => page.locator(".match").getAttribute("class");

/** In the orders phase of full play in Petrograd, with the dispatches open. */
async function atTheDispatches(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByLabel("What to play").first().selectOption("historical");
  await page.getByRole("button", { name: "Petrograd", exact: true }).click();
  await page.getByRole("radio", { name: /Garrison/ }).click();
  await page.getByRole("button", { name: "Take this seat and begin" }).click();
  await expect(page.locator(".match")).toBeVisible();
  while (await page.locator("dialog[open]").count()) {
    await page.keyboard.press("Escape");
    await page.waitForTimeout(150);
  }
  await page.keyboard.press("r");
  await expect.poll(() => phaseOf(page)).toContain("match--orders");
  await page.keyboard.press("d");
}

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const)
  test(`a standing order is put together by keys alone, read back, and taken back: ${width} by ${height}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height });
    await atTheDispatches(page);
    await page.getByRole("button", { name: "Give a standing order" }).press("Enter");
    const phrase = page.getByRole("form", { name: "Standing order" });
    const listOf = (name: string) => phrase.getByRole("combobox", { name, exact: true });
    const choose = async (list: string, letters: string) => {
      await listOf(list).focus();
      await page.keyboard.type(letters);
      await page.keyboard.press("Enter");
    };
    await choose("When", "the enemy is");
    await listOf("Place").selectOption({ label: "Winter Palace" });
    await listOf("Then").selectOption({ index: 1 });
    await choose("Must", "march");
    await listOf("Where").selectOption({ index: 2 });
    const said = await phrase.getByRole("status").innerText();
    expect(said).toMatch(/^When the enemy is seen at Winter Palace, .+ must march to [^…]+\.$/);
    const { violations } = await new AxeBuilder({ page }).include(".standings").analyze();
    expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.screenshot({ path: test.info().outputPath("phrase.png") });

    await phrase.getByRole("button", { name: "Send" }).press("Enter");
    await expect(phrase).toHaveCount(0);
    const written = page.locator(".written li", { hasText: said });
    await expect(written).toBeVisible();
    await page.screenshot({ path: test.info().outputPath("written.png") });
    await written.getByRole("button", { name: /^Take back/ }).press("Enter");
    await expect(written).toHaveCount(0);
  });
