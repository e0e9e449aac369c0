import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import type { Hand } from "./table.ts";

/** A hand on a mouse. */
export const mouse: Hand = {
  async vote(page) {
    await page.locator(".choice").first().click();
    await page.getByRole("button", { name: /^Vote: / }).click();
  },
  async order(page) {
    await page.getByRole("tab", { name: /^Formations/ }).click();
    const own = page.locator("#tab-part").getByRole("list", { name: "Your formations" }).getByRole("button");
    if ((await own.count()) > 0) await orderOne(page, own.first());
    await page.getByRole("tab", { name: /^Duty/ }).click();
    const duty = page.locator(".orderbar--duties .ord:not(.is-off)").first();
    if ((await duty.count()) === 0) return;
    await duty.click();
    const target = page.locator(".form--letter .choice-row").first();
    if ((await target.count()) > 0) await target.click();
    await page.locator(".form--letter").getByRole("button", { name: /Send/ }).click();
    await expect(page.locator(".duty__given")).toBeVisible();
  },
  async ready(page) {
    // Nobody waits out the minute in which a turn is told.
    const skip = page.getByRole("button", { name: /^Skip to report/ });
    if (await skip.isVisible()) return skip.click({ timeout: 1_500 }).catch(() => {});
    // A question of the new council may just be opening over it; then that comes first.
    await page
      .locator(".panel__foot .btn")
      .last()
      .click({ timeout: 1_500 })
      .catch(() => {});
  },
};

/** The same hand on the screen of first play: a unit, a button, a place, Send. */
export const firstMouse: Hand = {
  async vote(page) {
    await page.locator(".choice").first().click();
    await page.getByRole("button", { name: /^Confirm our vote/ }).click();
  },
  async order(page) {
    const unit = page.locator(".first-desk .unit").first();
    if (await unit.count()) {
      await unit.click();
      const able = page.locator(".orderbar:not(.orderbar--duties) .ord:not(.is-off)").first();
      if (await able.count()) {
        await able.click();
        await sendWritten(page);
        await expect(page.locator(".first-desk .small-slip").last()).toContainText(/written/i);
      }
    }
    const duty = page.locator(".orderbar--duties .ord:not(.is-off)").first();
    if ((await duty.count()) === 0) return;
    await duty.click();
    await sendWritten(page);
    await expect(page.locator(".then")).toContainText("Without a slip:");
  },
  ready: mouse.ready,
};

async function sendWritten(page: Page): Promise<void> {
  const target = page.locator(".slip .choice-row").first();
  if ((await target.count()) > 0) await target.click();
  await page.locator(".slip").getByRole("button", { name: /^Send/ }).click();
}

async function orderOne(page: Page, formation: ReturnType<Page["getByRole"]>): Promise<void> {
  await formation.click();
  await expect(page.locator("#picked-name")).toBeVisible();
  const possible = page.locator(".orderbar .ord:not(.is-off)");
  if ((await possible.count()) === 0) return;
  await possible.first().click();
  const target = page.locator(".choice-list .choice-row").first();
  if ((await target.count()) > 0) await target.click();
  await page.getByRole("button", { name: /^Send/ }).click();
  await expect(page.locator(".written")).toBeVisible();
}
