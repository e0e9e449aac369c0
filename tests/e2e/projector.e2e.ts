import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { mouse } from "./mouse.ts";
import { hostPetrograd, standingOf, twoPages } from "./table.ts";

/** Lets the host's match run until this turn has begun. */
async function playTo(page: Page, turn: number): Promise<void> {
  for (let looks = 0; looks < 120; looks++) {
    const now = await standingOf(page);
    if (now.turn >= turn) return;
    if (now.hasCard) {
      const title = await page.locator("dialog[open]").getAttribute("aria-label");
      await mouse.vote(page);
      // A vote under way leaves the card open for a moment; it is not voted on twice.
      await page.locator(`dialog[aria-label="${title}"]`).waitFor({ state: "detached", timeout: 8_000 });
    } else if (!now.isReady) await mouse.ready(page);
    await page.waitForTimeout(100);
  }
  throw new Error(`turn ${turn} did not come`);
}

test("the host opens a page for the projector; it follows two turns, shows no secret, cannot act, and ends when it is closed", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const { pages, broken } = await twoPages(browser);
  const [host, wall] = pages;
  const code = await hostPetrograd(host);
  await host.getByRole("button", { name: "Open a page for the projector" }).click();
  const link = (await host.getByRole("link", { name: "Open it here in a new window" }).getAttribute("href")) ?? "";
  expect(link).not.toContain(code);

  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.goto(link);
  await expect(wall.getByText("The match has not begun")).toBeVisible();
  await expect(wall.locator(".join-card__code")).toHaveText(`${code.slice(0, 3)} ${code.slice(3)}`);
  await expect(wall.locator(".wall canvas")).toBeVisible();

  await host.getByRole("button", { name: "Start the match" }).click();
  await expect(host.locator(".match")).toBeVisible();
  await playTo(host, 3);
  await expect(wall.locator(".wall__under")).toContainText("turn 3");
  const papers = wall.locator(".bulletin");
  await expect(papers).toHaveCount(2);
  const [one, other] = [await papers.nth(0).boundingBox(), await papers.nth(1).boundingBox()];
  expect(Math.abs((one?.height ?? 0) - (other?.height ?? 1))).toBeLessThan(2);
  const clipped = await wall.evaluate(() =>
    [...document.querySelectorAll(".bulletin, .bulletin__text, .join-card, .wall__band, .wall__column")]
      .filter((part) => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1)
      .map((part) => part.className),
  );
  expect(clipped).toEqual([]);
  expect(
    await wall
      .locator(".bulletin__head")
      .first()
      .evaluate((head) => parseFloat(getComputedStyle(head).fontSize)),
  ).toBeGreaterThanOrEqual(32);

  // Nothing of any seat: no formation, no aim, no order, and nothing to press but what is the screen's own.
  const said = await wall.locator("body").innerText();
  for (const secret of ["Pavlovsky Guards", "aim", "Dispatches", "dead"]) expect(said).not.toContain(secret);
  expect(await wall.getByRole("button").allInnerTexts()).toHaveLength(2);
  const { violations } = await new AxeBuilder({ page: wall }).analyze();
  expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id)).toEqual([]);

  await wall.keyboard.press("b");
  await expect(wall.getByRole("button", { name: /The board is covered/ })).toBeVisible();
  await wall.keyboard.press("b");
  await expect(wall.getByRole("button", { name: /The board is covered/ })).toHaveCount(0);

  // The same content as text on a small screen.
  const onWall = await papers.allInnerTexts();
  await wall.setViewportSize({ width: 390, height: 844 });
  await expect(wall.locator(".wall canvas")).toHaveCount(0);
  await expect(wall.locator(".wall__list").first()).toBeVisible();
  expect((await papers.allInnerTexts()).map((text) => text.replace(/\s+/g, " "))).toEqual(onWall.map((text) => text.replace(/\s+/g, " ")));
  expect(await wall.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

  // A decision lies over the table in the third council.
  while ((await standingOf(host)).hasCard) {
    await host.keyboard.press("Escape");
    await host.waitForTimeout(150);
  }
  await host.getByRole("tab", { name: "Seats" }).click();
  await expect(host.getByText("One screen watches.")).toBeVisible();
  await host.getByRole("button", { name: "Close it for everybody who watches" }).click();
  await expect(wall.getByText("The host has closed this page.")).toBeVisible();
  expect(broken).toEqual([]);
});
