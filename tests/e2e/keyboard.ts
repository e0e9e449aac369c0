import type { Page } from "@playwright/test";
import type { Hand } from "./table.ts";

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
export async function tabTo(page: Page, name: RegExp): Promise<void> {
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
export async function arrowTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`the arrows never came to ${name}`);
}

export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** A hand on a keyboard, on the screen of first play. */
export const keyboard: Hand = {
  async vote(page) {
    await press(page, "1");
    await tabTo(page, /^Confirm our vote/);
    await press(page, "Enter");
  },
  async order(page) {
    // The next of the own formations; the first order that can be given; the nearest place it can go to.
    await press(page, "n");
    for (const key of ["1", "2", "9"]) {
      await press(page, "Escape", "n", key);
      await page.waitForTimeout(120);
      if (await page.locator(".slip [type=submit]").count()) break;
    }
    if (await page.locator(".slip .choice-row").count()) await press(page, "Enter");
    await press(page, "s");
    await page.waitForTimeout(200);
    // The duty of the seat.
    await press(page, "g");
    await tabTo(page, /^(Mend the line|Runner|Summon|Call out|Call for help|Meeting|Offer a truce)/);
    await press(page, "Enter");
    await page.waitForTimeout(120);
    if (await page.locator(".slip--letter .choice-row").count()) {
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
  const name = (await page.locator(".slip--letter .choice-row").first().innerText()).replace(/\s+/g, " ").trim();
  return new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
}
