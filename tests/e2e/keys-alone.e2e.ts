import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import type { Hand } from "./table.ts";
import { playToTheEnd, twoPages } from "./table.ts";

/*
 * Everything here is done by page.keyboard. The screen is only read: what has the focus, and where the match stands.
 */

/** The words of what has the focus, as a screen reader would say them. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return "";
    const label =
      at.getAttribute("aria-label") ??
      (at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0]?.textContent : null);
    return (label ?? at.innerText).replace(/\s+/g, " ").trim();
  });
}

/** Presses Tab until the focus is on what is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 120; presses++) {
    const at = await focused(page);
    if (name.test(at)) return;
    passed.push(at);
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${name}; it passed ${[...new Set(passed)].join(" | ")}`);
}

/** Inside a group with one stop for Tab: arrows until the focus is on what is called so. */
async function arrowTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`the arrows never came to ${name}`);
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const keyboard: Hand = {
  async vote(page) {
    await press(page, "1");
    await tabTo(page, /^Vote: /);
    await press(page, "Enter");
  },
  async order(page) {
    // The next of the own formations; the first order that can be given; the nearest place it can go to.
    await press(page, "n");
    for (const key of ["1", "2", "9"]) {
      await press(page, "Escape", "n", key);
      await page.waitForTimeout(120);
      if (await page.locator(".form").count()) break;
    }
    if (await page.locator(".form__row.is-empty").count()) await press(page, "Enter");
    await press(page, "s");
    await page.waitForTimeout(200);
    // The duty of the seat.
    await press(page, "g");
    await tabTo(page, /^(Mend the line|Runner|Summon|Call out|Call for help|Meeting|Offer a truce)/);
    await press(page, "Enter");
    await page.waitForTimeout(120);
    if (await page.locator(".form--letter .choice-row").count()) {
      await tabTo(page, await firstTarget(page));
      await press(page, "Enter");
    }
    await press(page, "s");
    await page.waitForTimeout(200);
  },
  async ready(page) {
    await press(page, "r");
  },
};

async function firstTarget(page: Page): Promise<RegExp> {
  const name = (await page.locator(".form--letter .choice-row").first().innerText()).replace(/\s+/g, " ").trim();
  return new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
}

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

  for (const page of pages) {
    await tabTo(page, /^Open the debrief$/);
    await press(page, "Enter");
    await page.waitForURL(/\/debrief\//);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible({ timeout: 30_000 });
  }
  expect(broken).toEqual([]);
});

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
  await expect(page.locator("#tab-places[aria-selected=true], #tab-news[aria-selected=true]")).toBeVisible();
  await press(page, "Escape");
}
