import { expect, test } from "@playwright/test";
import { mouse } from "./mouse.ts";
import { hostPetrograd, playToTheEnd, twoPages } from "./table.ts";

test("two people play Petrograd from the first page to the debrief, with the mouse", async ({ browser }) => {
  // A minute on a quiet machine; a busy one may take its time.
  test.setTimeout(480_000);
  const { pages, broken } = await twoPages(browser);
  const [host, guest] = pages;

  const code = await hostPetrograd(host);
  await expect(host.getByText("You sit here.")).toBeVisible();

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
