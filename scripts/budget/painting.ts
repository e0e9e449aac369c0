import type { Browser, BrowserContext } from "@playwright/test";
import { beginFirstPlay, openWatched, paintedAt, slowLine, slowProcessor } from "./page.ts";

export type Painting = {
  readonly bytes: number;
  readonly paintedMs: readonly number[];
  readonly blankMs: readonly number[];
  readonly outside: readonly string[];
};

/** An empty page that fills a canvas: what the slowed browser takes for nothing at all. */
const BLANK = `<!doctype html><title>blank</title><canvas width="956" height="660"></canvas><script>
  document.querySelector("canvas").getContext("2d").fillRect(0, 0, 956, 660);
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("board painted")));
</script>`;

/**
 * A city's first load with an empty cache, from the first page by a match of first play to its board: the bytes. Then, again with an empty cache, the
 * address of that match on the slowed machine and line: how long until its board is painted. The blank page comes in turns with it.
 */
export async function measurePainting(browser: Browser, origin: string, city: string, runs: number): Promise<Painting> {
  const { context, page, devtools, bytes, outside } = await openWatched(browser, origin);
  await beginFirstPlay(page, origin, city);
  const firstLoad = bytes();
  const match = page.url();
  await slowProcessor(devtools);
  await slowLine(devtools);
  const paintedMs: number[] = [];
  const blankMs: number[] = [];
  for (let run = 0; run < runs; run++) {
    blankMs.push(await blankOnce(context, origin));
    // The match is left before its page is asked for again.
    await page.goto("about:blank");
    await devtools.send("Network.clearBrowserCache");
    await page.goto(match);
    paintedMs.push(await paintedAt(page));
  }
  await context.close();
  return { bytes: firstLoad, paintedMs, blankMs, outside };
}

/** In a page of its own that is closed again: a second slowed page would slow the first. */
async function blankOnce(context: BrowserContext, origin: string): Promise<number> {
  const blank = await context.newPage();
  await blank.route(`${origin}/blank`, (route) => route.fulfill({ contentType: "text/html", body: BLANK }));
  const devtools = await context.newCDPSession(blank);
  await devtools.send("Network.enable");
  await slowProcessor(devtools);
  await slowLine(devtools);
  await blank.goto(`${origin}/blank`);
  const at = await paintedAt(blank);
  await blank.close();
  return at;
}
