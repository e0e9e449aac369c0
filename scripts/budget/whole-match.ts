import type { Browser, Page } from "@playwright/test";
import { beginFirstPlay, openWatched } from "./page.ts";

export type WholeMatch = { readonly heapBytes: number; readonly outside: readonly string[] };

const LONGEST_MATCH_MS = 240_000;

/** Plays a whole match of first play with bots through the page, then looks how much the page still holds. Ends on the debrief. */
export async function measureWholeMatch(browser: Browser, origin: string, city: string): Promise<WholeMatch> {
  const { context, page, devtools, outside } = await openWatched(browser, origin);
  await beginFirstPlay(page, origin, city);
  await letItRun(page);
  await devtools.send("HeapProfiler.enable");
  // What finalizers let go of is collected by the second.
  await devtools.send("HeapProfiler.collectGarbage");
  await devtools.send("HeapProfiler.collectGarbage");
  // Newer browsers count what the page's elements take apart from what scripts take.
  const used = (await devtools.send("Runtime.getHeapUsage")) as { readonly usedSize: number; readonly embedderHeapUsedSize?: number };
  await page.locator("a[href^='/debrief/']").first().click();
  await page.locator("h1").first().waitFor();
  await page.waitForLoadState("networkidle");
  await context.close();
  return { heapBytes: used.usedSize + (used.embedderHeapUsedSize ?? 0), outside };
}

/** Puts every question aside and is ready until the match is over; bots play the rest. */
async function letItRun(page: Page): Promise<void> {
  const until = Date.now() + LONGEST_MATCH_MS;
  while ((await page.locator(".match--ended").count()) === 0) {
    if (Date.now() > until) throw new Error(`the match did not end in ${LONGEST_MATCH_MS / 1000} seconds`);
    await page.keyboard.press((await page.locator("dialog[open]").count()) > 0 ? "Escape" : "r");
    await page.waitForTimeout(250);
  }
}
