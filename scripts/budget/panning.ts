import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { createServer } from "vite";
import { freePort } from "../local-server.ts";
import { COUNTERS } from "./limits.ts";
import { slowProcessor } from "./page.ts";

const PAN_MS = 3_000;
/** What a laptop's page leaves to the board. */
const VIEWPORT = { width: 956, height: 660 } as const;

const COUNT_FRAMES = `globalThis.framesSeen = 0;
  requestAnimationFrame(function count() { globalThis.framesSeen++; requestAnimationFrame(count); })`;

/**
 * Frames a second while a hand moves a city's board with all its counters in circles, on the slowed processor and without a graphics card, each time
 * anew. The board is the gallery's, whose picture is the same at every run.
 */
export async function measurePanning(browser: Browser, city: string, runs: number): Promise<readonly number[]> {
  const port = await freePort();
  const vite = await createServer({
    configFile: join(import.meta.dirname, "..", "..", "vite.config.ts"),
    logLevel: "error",
    server: { port, strictPort: true, host: "127.0.0.1", hmr: false },
  });
  await vite.listen();
  const page = await browser.newPage({ viewport: VIEWPORT });
  try {
    await page.goto(`http://127.0.0.1:${port}/dev/gallery.html?city=${city.toLowerCase()}&counters=${COUNTERS}`);
    await page.locator("body[data-ready=true]").waitFor({ timeout: 60_000 });
    await page.evaluate(COUNT_FRAMES);
    await slowProcessor(await page.context().newCDPSession(page));
    const rates: number[] = [];
    for (let run = 0; run < runs; run++) rates.push(await panOnce(page));
    return rates;
  } finally {
    await page.close();
    await vite.close();
  }
}

async function panOnce(page: Page): Promise<number> {
  const [x, y] = [VIEWPORT.width / 2, VIEWPORT.height / 2];
  const framesSeen = async () => Number(await page.evaluate("globalThis.framesSeen"));
  await page.mouse.move(x, y);
  await page.mouse.down();
  const [before, begun] = [await framesSeen(), performance.now()];
  for (let moves = 0; performance.now() - begun < PAN_MS; moves++) {
    const angle = moves / 12;
    await page.mouse.move(x + 200 * Math.sin(angle), y + 130 * (1 - Math.cos(angle)));
  }
  const rate = (((await framesSeen()) - before) * 1000) / (performance.now() - begun);
  await page.mouse.up();
  // The board letters itself anew when the hand has left it.
  await page.waitForTimeout(500);
  return rate;
}
