import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { arrowTo, keyboard, press, tabTo } from "./keyboard.ts";
import { playToTheEnd, twoPages } from "./table.ts";

/*
 * Everything here is done by page.keyboard. The screen is only read: what has the focus, and where the match stands.
 */

for (const [city, seat, own] of [
  ["Petrograd", /Staff at Smolny|Smolny/, /Garrison/],
  ["Moscow", /Staff on Tverskaya/, /Soldiers of the garrison/],
] as const)
  test(`alone against bots, a match of first play in ${city} by key presses alone, to its debrief`, async ({ page }) => {
    test.setTimeout(240_000);
    const broken: string[] = [];
    page.on("pageerror", (error) => broken.push(error.message));
    await page.goto("/");
    await page.getByRole("button", { name: city, exact: true }).waitFor();
    await tabTo(page, new RegExp(`^${city}$`));
    await press(page, "Enter");
    await page.getByRole("radiogroup").waitFor();
    await tabTo(page, seat);
    await arrowTo(page, own);
    await press(page, "Enter");
    await tabTo(page, /^Take this seat and begin$/);
    await press(page, "Enter");
    await expect(page.locator(".match")).toBeVisible();
    const done = await playToTheEnd([page], keyboard);
    expect(done.orders).toBeGreaterThan(1);
    await toTheDebrief(page);
    expect(broken).toEqual([]);
  });

test("two people play first play in Moscow from the first page to the debrief, by key presses alone", async ({ browser }) => {
  // A minute on a quiet machine; a busy one may take its time.
  test.setTimeout(480_000);
  const { pages, broken } = await twoPages(browser);
  const [host, guest] = pages;

  await host.goto("/");
  await host.getByRole("button", { name: "Host Moscow" }).waitFor();
  // First play has a clock of its own; a busy machine would lose to it.
  await tabTo(host, /^Clock/);
  await press(host, "n");
  await expect(host.getByLabel("Clock")).toHaveValue("untimed");
  await tabTo(host, /^Host Moscow$/);
  await press(host, "Enter");
  await host.waitForURL(/\/m\/\w+/);
  await host.getByRole("radiogroup").waitFor();
  await tabTo(host, /^S? ?Staff on Tverskaya/);
  await arrowTo(host, /Soldiers of the garrison/);
  await press(host, "Enter");
  await tabTo(host, /^Take this seat$/);
  await press(host, "Enter");
  await expect(host.getByText("You sit here.")).toBeVisible();
  const code = (await host.locator(".invite__code").innerText()).trim();

  await guest.goto("/");
  await guest.getByLabel("Join with a code").waitFor();
  await tabTo(guest, /^Join with a code$/);
  await guest.keyboard.type(code);
  await press(guest, "Enter");
  await guest.getByRole("radiogroup").waitFor();
  await tabTo(guest, /Soldiers|Staff on Tverskaya/);
  await arrowTo(guest, /Ryabtsev/);
  await press(guest, "Enter");
  await tabTo(guest, /^Take this seat$/);
  await press(guest, "Enter");
  await expect(guest.getByText("The host starts the match.")).toBeVisible();
  await expect(host.getByText(/2 people sit here/)).toBeVisible();
  await tabTo(host, /^Start the match$/);
  await press(host, "Enter");
  for (const page of pages) await expect(page.locator(".match")).toBeVisible();

  // The question of this first hour; whether another comes is up to the match.
  await host.locator("dialog[open]").waitFor();
  await keyboard.vote(host);
  await expect(host.locator("dialog[open]")).toHaveCount(0);
  await walkTheBoard(host);
  const done = await playToTheEnd(pages, keyboard);
  expect(done.orders).toBeGreaterThan(2);

  for (const page of pages) await toTheDebrief(page);
  expect(broken).toEqual([]);
});

/** The last turn is told first; Escape goes past it. */
async function toTheDebrief(page: Page): Promise<void> {
  await expect(async () => {
    await press(page, "Escape");
    await expect(page.getByRole("link", { name: "Open the debrief" })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await tabTo(page, /^Open the debrief$/);
  await press(page, "Enter");
  await page.waitForURL(/\/debrief\//);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible({ timeout: 30_000 });
}

/** Over the board: Tab comes to it, arrows walk its routes, Enter picks, Escape steps back. */
async function walkTheBoard(page: Page): Promise<void> {
  while (await page.locator("dialog[open]").count()) {
    await press(page, "Escape");
    await page.waitForTimeout(150);
  }
  await tabTo(page, /^The board:/);
  await press(page, "ArrowLeft");
  const here = await page.locator("#walk-plate b").innerText();
  await press(page, "ArrowRight", "ArrowUp");
  expect(await page.locator("#walk-plate b").innerText()).not.toBe(here);
  await press(page, "Enter");
  await expect(page.locator("#panel[data-part=places], #panel[data-part=plan]")).toBeVisible();
  await press(page, "Escape");
}
