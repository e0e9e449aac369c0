import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";

/** From the first page to the orders of the first turn in full play, every question set aside. */
async function toOrders(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByLabel("What to play").first().selectOption("classroom");
  await page.getByRole("button", { name: "Petrograd", exact: true }).click();
  await page.getByRole("radio", { name: /Garrison/ }).click();
  await page.getByRole("button", { name: "Take this seat and begin" }).click();
  await page.locator(".match").waitFor();
  await expect
    .poll(async () => {
      if (await page.locator("dialog[open]").count()) await page.keyboard.press("Escape");
      else if (!(await page.locator(".match--orders").count())) await page.keyboard.press("r");
      return (await page.locator(".match--orders").count()) === 1 && (await page.locator("dialog[open]").count()) === 0;
    })
    .toBe(true);
}

const boxOf = async (page: Page, selector: string) => (await page.locator(selector).boundingBox())!;
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test("on a phone an order is written with the board in sight, and the whole form comes when it is asked for", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await toOrders(page);
  const seen = async () => (await boxOf(page, ".side")).y - (await boxOf(page, ".board")).y;

  await page.locator("#tab-part").getByRole("list", { name: "Your formations" }).getByRole("button").first().click();
  await expect(page.locator("#picked-name")).toBeVisible();
  await expect.poll(seen).toBeGreaterThan(200);
  await expect(page.locator(".orderbar .ord:visible")).toHaveCount(5);
  await page.locator(".orderbar .ord:visible:not(.is-off)").first().click();
  await expect(page.locator(".form__goal")).toBeVisible();
  await expect.poll(seen).toBeGreaterThan(200);

  await page.locator(".ord--more").click();
  await expect(page.locator(".form__head")).toBeVisible();
  await page.locator(".choice-list .choice-row").first().click();
  await page.getByRole("button", { name: "Board", exact: true }).click();
  await expect(page.locator(".form__head")).toBeHidden();
  await expect.poll(seen).toBeGreaterThan(200);
  await page.getByRole("button", { name: /^Send/ }).click();
  await expect(page.locator(".written")).toBeVisible();

  // The sheet follows a hand: down to its foot, and up again.
  const grip = await boxOf(page, ".sheet__grip");
  await page.mouse.move(grip.x + 100, grip.y + 12);
  await page.mouse.down();
  await page.mouse.move(grip.x + 100, grip.y + 160, { steps: 5 });
  await page.mouse.up();
  await expect(page.locator(".side--low")).toBeVisible();
  expect(await sideways(page)).toBeLessThanOrEqual(0);
});

test("at 320 pixels, and at 400 per cent on a desk, everything stands in one column with the lists before the board", async ({ page }) => {
  for (const [width, height] of [
    [320, 640],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height });
    await toOrders(page);
    await page.getByRole("tab", { name: /^Places/ }).click();
    expect((await boxOf(page, ".side")).y).toBeLessThan((await boxOf(page, ".board")).y);
    const out = await page.locator(".side button:visible, .side input:visible").evaluateAll(
      (all) =>
        all.filter((each) => {
          const { left, right } = each.getBoundingClientRect();
          return left < -1 || right > innerWidth + 1;
        }).length,
    );
    expect(out).toBe(0);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  }
});
