import { expect, test } from "@playwright/test";

test("a reload brings back the seat, the turn, the orders written and the one half written", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Petrograd", exact: true }).click();
  await page.getByRole("radio", { name: /Garrison/ }).click();
  await page.getByRole("button", { name: "Take this seat and begin" }).click();
  await expect(page.locator("dialog[open]")).toBeVisible();
  while (await page.locator("dialog[open]").count()) {
    await page.keyboard.press("Escape");
    await page.waitForTimeout(150);
  }
  await page.keyboard.press("r");
  await expect(page.locator(".match--orders")).toBeVisible();
  await page.keyboard.press("n");
  await page.keyboard.press("2");
  await page.keyboard.press("s");
  await expect(page.locator(".first-desk .small-slip").last()).toContainText("Hold");
  await page.keyboard.press("n");
  await page.keyboard.press("1");
  await expect(page.locator(".slip__row.is-next .choice-list")).toBeVisible();
  const name = await page.locator(".first-desk .unit.is-on .unit__name").innerText();
  const turn = await page.locator(".date__under").innerText();

  await page.reload();
  await expect(page.locator(".match--orders")).toBeVisible();
  await expect(page.locator(".date__under")).toHaveText(turn);
  await expect(page.locator(".first-desk .unit.is-on .unit__name")).toHaveText(name);
  await expect(page.locator(".slip .slip__line").nth(1)).toContainText("March");
  await expect(page.locator(".slip__row.is-next .choice-list")).toBeVisible();
  await page.keyboard.press("d");
  await expect(page.locator(".written")).toContainText("Hold");
});

test("a code that leads nowhere stays in its field, with the reason below it", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("Join with a code").fill("zzzz");
  await page.getByRole("button", { name: "Join", exact: true }).click();
  await expect(page.locator("#code-trouble")).toHaveText("2 signs to go.");
  await page.getByLabel("Join with a code").fill("zzzzzz");
  await page.keyboard.press("Enter");
  await expect(page.locator("#code-trouble")).toContainText("no match with this code");
  await expect(page.getByLabel("Join with a code")).toHaveValue("ZZZZZZ");
});
