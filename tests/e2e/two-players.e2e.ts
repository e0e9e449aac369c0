import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import type { Hand } from "./table.ts";
import { playToTheEnd } from "./table.ts";

/** A hand on a mouse. */
const mouse: Hand = {
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
    // A question of the new council may just be opening over it; then that comes first.
    await page
      .locator(".panel__foot .btn--primary")
      .click({ timeout: 1_500 })
      .catch(() => {});
  },
};

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

test("two people play Petrograd from the first page to the debrief, with the mouse", async ({ browser }) => {
  // A minute on a quiet machine; a busy one may take its time.
  test.setTimeout(480_000);
  const pages = await Promise.all([0, 1].map(async () => (await browser.newContext()).newPage()));
  const [host, guest] = pages as [Page, Page];
  const broken: string[] = [];
  for (const page of pages) page.on("pageerror", (error) => broken.push(error.message));

  await host.goto("/");
  await host.getByRole("button", { name: "Host Petrograd" }).click();
  await host.waitForURL(/\/m\/\w+/);
  await host.getByRole("radio", { name: /Garrison/ }).click();
  await host.getByRole("button", { name: "Take this seat" }).click();
  await expect(host.getByText("You sit here.")).toBeVisible();
  const code = new URL(host.url()).pathname.split("/").at(-1) ?? "";

  await guest.goto("/");
  await guest.getByLabel("Join with a code").fill(code.toLowerCase());
  await guest.getByRole("button", { name: "Join", exact: true }).click();
  await guest.getByRole("radio", { name: /Cadet schools/ }).click();
  await guest.getByRole("button", { name: "Take this seat" }).click();
  await expect(guest.getByText("The host starts the match.")).toBeVisible();
  await expect(host.getByText(/2 people sit here/)).toBeVisible();

  await host.getByRole("button", { name: "Start the match" }).click();
  for (const page of pages) await expect(page.locator(".match")).toBeVisible();

  const done = await playToTheEnd(pages, mouse);
  expect(done.votes).toBeGreaterThan(0);
  expect(done.orders).toBeGreaterThan(2);

  for (const page of pages) {
    await expect(page.getByText("Your aims")).toBeVisible();
    await page.getByRole("link", { name: "Open the debrief" }).click();
    await page.waitForURL(/\/debrief\//);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible({ timeout: 30_000 });
  }
  expect(broken).toEqual([]);
});
