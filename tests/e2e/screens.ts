import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";

/** What is done at each screen that is come to, under its name. */
export type Look = (screen: Screen) => Promise<void>;
export type Screen = (typeof FULL_PLAY)[number] | (typeof FIRST_PLAY)[number];
export const FULL_PLAY = [
  ...(["home", "settings", "lobby", "card", "front page", "formation", "order form", "standing order"] as const),
  ...(["agreement", "places", "duty", "dispatches", "gauge", "resolution", "report", "why"] as const),
] as const;
export const FIRST_PLAY = ["first: card", "first: briefing", "first: formation", "ending", "debrief"] as const;

export const SEATS = { Petrograd: /Garrison/, Moscow: /Soldiers/ } as const;
export type City = keyof typeof SEATS;

/** Every screen of full play, from the first page to a reason in the report of the first turn. */
export async function throughFullPlay(page: Page, city: City, look: Look): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: city, exact: true }).waitFor();
  await look("home");
  await page.getByRole("button", { name: "Settings" }).first().click();
  await expect(page.locator("dialog[open]")).toBeVisible();
  await look("settings");
  await page.keyboard.press("Escape");
  await page.getByLabel("What to play").first().selectOption("historical");
  await page.getByRole("button", { name: city, exact: true }).click();
  await page.getByRole("radio", { name: SEATS[city] }).click();
  await look("lobby");
  await page.getByRole("button", { name: "Take this seat and begin" }).click();
  await expect(page.locator(".match")).toBeVisible();
  await atACard(page, () => look("card"));
  await look("front page");

  await readyUntil(page, "orders");
  await page.keyboard.press("n");
  await expect(page.locator("#picked-name")).toBeVisible();
  await look("formation");
  await page.keyboard.press("1");
  await expect(page.locator("form.form")).toBeVisible();
  await look("order form");
  await page.keyboard.press("d");
  await page.getByRole("button", { name: "Give a standing order" }).click();
  await look("standing order");
  await page.keyboard.press("t");
  await page.locator(".agreements__begin button").click();
  await look("agreement");
  for (const [key, screen] of [
    ["p", "places"],
    ["g", "duty"],
    ["d", "dispatches"],
  ] as const) {
    await page.keyboard.press(key);
    await look(screen);
  }
  await page.locator(".cap__open").first().click();
  await expect(page.locator("dialog[open]")).toBeVisible();
  await look("gauge");
  await closeAll(page);

  await readyUntil(page, "resolution");
  await look("resolution");
  await page.keyboard.press("Escape");
  await readyUntil(page, "report");
  await look("report");
  await page.getByRole("button", { name: /^Why/ }).first().click();
  await look("why");
}

/** What first play shows otherwise, and the end of a match with its debrief. */
export async function throughFirstPlay(page: Page, city: City, look: Look): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: city, exact: true }).click();
  await page.getByRole("radio", { name: SEATS[city] }).click();
  await page.getByRole("button", { name: "Take this seat and begin" }).click();
  await expect(page.locator(".match")).toBeVisible();
  await atACard(page, () => look("first: card"));
  await look("first: briefing");
  await readyUntil(page, "orders");
  await page.keyboard.press("n");
  await page.keyboard.press("1");
  await expect(page.locator("form.slip")).toBeVisible();
  await look("first: formation");
  await readyUntil(page, "ended");
  await look("ending");
  await page.getByRole("link", { name: "Open the debrief" }).click();
  await page.waitForURL(/\/debrief\//);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible({ timeout: 60_000 });
  await look("debrief");
}

/** Looks at the question that lies open, if this seat is asked one, and puts it aside. */
async function atACard(page: Page, look: () => Promise<void>): Promise<void> {
  if ((await page.locator("dialog[open]").count()) > 0) await look();
  await closeAll(page);
}

async function closeAll(page: Page): Promise<void> {
  while ((await page.locator("dialog[open]").count()) > 0) {
    await page.keyboard.press("Escape");
    await page.waitForTimeout(150);
  }
}

/** Ready, or through with what is told, until the match has come to a phase. */
async function readyUntil(page: Page, phase: string): Promise<void> {
  const until = Date.now() + 240_000;
  while ((await page.locator(`.match--${phase}`).count()) === 0) {
    if (Date.now() > until) throw new Error(`the match did not come to ${phase}`);
    const isTold = (await page.locator(".match--resolution").count()) > 0;
    await closeAll(page);
    await page.keyboard.press(isTold ? "Escape" : "r");
    await page.waitForTimeout(200);
  }
}
