import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { firstMouse } from "./mouse.ts";
import { playToTheEnd, twoPages } from "./table.ts";

const SIZES = [
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
] as const;

/** Nothing hangs over the edge of the screen, and the board and the panel are there. */
async function isWhole(page: Page): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await expect(page.locator("#panel")).toBeVisible();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, `${size.width} wide`).toBeLessThanOrEqual(0);
  }
}

test("two people play first play in Petrograd from the first page to the debrief", async ({ browser }) => {
  test.setTimeout(480_000);
  const { pages, broken } = await twoPages(browser);
  const [host, guest] = pages;

  await host.goto("/");
  await expect(host.getByLabel("What to play").last()).toHaveValue("first");
  await expect(host.getByLabel("Clock")).toHaveValue("lesson");
  // A busy machine would lose to the clock.
  await host.getByLabel("Clock").selectOption("untimed");
  await host.getByRole("button", { name: "Host Petrograd" }).click();
  await host.waitForURL(/\/m\/\w+/);
  await host.getByRole("radio", { name: /Garrison/ }).click();
  await expect(host.locator(".paper__duties li")).toHaveCount(2);
  await host.getByRole("button", { name: "Take this seat" }).click();
  const code = new URL(host.url()).pathname.split("/").at(-1) ?? "";
  await guest.goto(`/m/${code}`);
  await guest.getByRole("radio", { name: /Ministers/ }).click();
  await guest.getByRole("button", { name: "Take this seat" }).click();
  await expect(guest.getByText("The host starts the match.")).toBeVisible();
  await host.getByRole("button", { name: "Start the match" }).click();
  for (const page of pages) await expect(page.locator(".match")).toBeVisible();
  await expect(host.locator(".date__under")).toContainText("turn 1 of 6");

  await host.locator("dialog[open] .choice").first().waitFor();
  await expect(host.locator("dialog[open] .choice")).toHaveCount(2);
  for (const page of pages) {
    await expect(page.locator(".strip__gauges")).toHaveCount(0);
    await expect(page.locator("[role=tablist]")).toHaveCount(0);
    await expect(page.locator(".phases li")).toHaveCount(4);
  }

  const done = await playToTheEnd(pages, {
    ...firstMouse,
    order: async (page) => {
      await firstMouse.order(page);
      const bars = page.locator(".orderbar:not(.orderbar--duties) .ord");
      await expect(bars).toHaveText([/March/, /Hold/, /Take/, /Assault/]);
      expect(await page.locator(".ord").count()).toBeLessThanOrEqual(6);
      expect(await page.locator(".first-desk .unit").count()).toBeLessThanOrEqual(3);
      const news = (await page.locator(".first-news > p").innerText()).trim();
      expect(news.split(/\s+/).length, news).toBeLessThanOrEqual(60);
      await expect(page.locator(".match")).not.toContainText(/\d (men|in 100)/);
      await isWhole(page);
    },
  });
  expect(done.orders).toBe(6);

  for (const page of pages) {
    await page.getByRole("link", { name: "Open the debrief" }).click();
    await page.waitForURL(/\/debrief\//);
    await expect(page.locator(".topline__which")).toContainText("first play", { timeout: 30_000 });
  }
  expect(broken).toEqual([]);
});
