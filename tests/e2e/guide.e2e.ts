import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";

/** Somebody new has sent a first order within this time, reading included; the machine does it in a part of that. */
const FIRST_ORDER_MS = 60_000;

const CITIES = [
  ["Petrograd", /Garrison/],
  ["Moscow", /Soldiers/],
] as const;

const guide = (page: Page) => page.getByRole("complementary", { name: "Guide" });

async function begin(page: Page, city: string, seat: RegExp): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: city, exact: true }).click();
  await page.getByRole("radio", { name: seat }).click();
  await page.getByRole("button", { name: "Take this seat and begin" }).click();
  await expect(page.locator(".match")).toBeVisible();
  await expect(guide(page)).toBeVisible();
}

/** The element that the step is about is marked, and nothing hangs over the edge of the screen. */
async function marks(page: Page): Promise<void> {
  await expect(page.locator("[data-guided]")).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** Tab until the focus is on what is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    const at = await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
    if (name.test(at.trim())) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${name}`);
}

for (const [city, seat] of CITIES) {
  test(`the guide leads through the first order in ${city} by mouse`, async ({ page }) => {
    await begin(page, city, seat);
    const began = Date.now();
    const question = page.locator("dialog[open]");
    if (await question.count()) {
      await expect(guide(page)).toContainText("decides a question first");
      await question.locator(".choice").first().click();
      await question.locator(".btn--primary").click();
    }
    await expect(guide(page)).toContainText("your aim:");
    await marks(page);
    await page.locator(".panel__foot .btn--primary").click();
    await expect(guide(page)).toContainText("These are your units");
    await marks(page);
    await page.locator("[data-guide=units]:visible button").first().click();
    await expect(guide(page)).toContainText("Choose what it shall do");
    await marks(page);
    await page.locator("[data-guide=orders] .ord:not(.is-off)").first().click();
    if (await guide(page).getByText("Pick a place").count()) {
      await marks(page);
      await page.locator("#tab-part [role=radiogroup] [role=radio]").first().click();
    }
    await expect(guide(page)).toContainText("send it");
    await marks(page);
    await page.locator("#tab-part form [type=submit]").click();
    await expect(guide(page)).toContainText("press Ready");
    expect(Date.now() - began).toBeLessThan(FIRST_ORDER_MS);
    await page.keyboard.press("r");
    await expect(guide(page)).toHaveCount(0);
    await expect(page.locator("[data-guided]")).toHaveCount(0);
    // For good: another match of this browser begins without it.
    await page.goto("/");
    await page.getByRole("button", { name: city, exact: true }).click();
    await page.getByRole("button", { name: "Take this seat and begin" }).click();
    await expect(page.locator(".match")).toBeVisible();
    await expect(guide(page)).toHaveCount(0);
  });

  test(`the guide leads through the first order in ${city} by keys alone, on a phone's width too`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await begin(page, city, seat);
    const question = page.locator("dialog[open]");
    if (await question.count()) {
      await page.keyboard.press("Escape");
      await expect(question).toHaveCount(0);
    }
    await expect(guide(page)).toContainText("your aim:");
    await page.keyboard.press("r");
    await expect(guide(page)).toContainText("These are your units");
    // The way there leads the focus to the list; Enter picks.
    await tabTo(page, /^Take me there$/);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest("[data-guide=units]") !== null)).toBe(true);
    await page.keyboard.press("Enter");
    await expect(guide(page)).toContainText("Choose what it shall do");
    await marks(page);
    await page.keyboard.press("1");
    await page.waitForTimeout(150);
    if (await guide(page).getByText("Pick a place").count()) {
      // The list of places waits under the edge of a phone: the way there draws the sheet up.
      await tabTo(page, /^Take me there$/);
      await page.keyboard.press("Enter");
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("radio");
      await page.keyboard.press("Enter");
    }
    await expect(guide(page)).toContainText("send it");
    await page.keyboard.press("s");
    await expect(guide(page)).toContainText("press Ready");
    await page.keyboard.press("r");
    await expect(guide(page)).toHaveCount(0);
  });
}

test("the guide is skipped for good, and comes again from the settings", async ({ page }) => {
  await begin(page, "Petrograd", /Garrison/);
  await guide(page).getByRole("button", { name: "Skip the guide" }).click();
  await expect(guide(page)).toHaveCount(0);
  await page.reload();
  await expect(page.locator(".match")).toBeVisible();
  await expect(guide(page)).toHaveCount(0);
  while (await page.locator("dialog[open]").count()) {
    await page.keyboard.press("Escape");
    await page.waitForTimeout(150);
  }
  await page.keyboard.press("o");
  await page.getByLabel(/^Guide me through/).check();
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await expect(guide(page)).toBeVisible();
});
