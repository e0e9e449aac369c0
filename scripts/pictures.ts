/**
 * Takes the pictures of the README from a server that is running: the board of each city in its orders phase, as a pupil sees it on a laptop.
 *
 *   npm run pictures -- http://localhost:2567
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { CHROMIUM_ARGS, findChromium } from "./find-chromium.ts";

const url = process.argv[2];
if (url === undefined || url === "--help") {
  console.log("npm run pictures -- http://localhost:2567   (a server must run there)");
  process.exit(url === undefined ? 1 : 0);
}

const folder = join(import.meta.dirname, "..", "docs", "pictures");
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_ARGS] });
for (const { city, seat } of [
  { city: "Petrograd", seat: /Garrison/ },
  { city: "Moscow", seat: /Soldiers/ },
]) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });
  await page.goto(url);
  await page.getByRole("button", { name: city, exact: true }).first().click();
  await page.getByRole("radio", { name: seat }).click();
  await page.getByRole("button", { name: "Take this seat and begin" }).click();
  await page.locator(".match").waitFor();
  // Through council to the orders: close what lies open, say ready, pick the first formation, write a march.
  while ((await page.locator(".match--orders").count()) === 0) {
    await page.keyboard.press((await page.locator("dialog[open]").count()) > 0 ? "Escape" : "r");
    await page.waitForTimeout(400);
  }
  for (const key of ["n", "1", "Enter"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(600);
  }
  await page.waitForTimeout(4000);
  await page.screenshot({ path: join(folder, `${city.toLowerCase()}.png`) });
  await page.close();
}
await browser.close();
