import type { Browser, BrowserContext, CDPSession, Page } from "@playwright/test";
import { SLOW } from "./limits.ts";

/** The mark that the stage leaves in the page's timeline when the first picture is painted whole (client/stage/board.ts). */
const PAINTED = "board painted";
const LONGEST_WAIT_MS = 60_000;

export type Watched = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly devtools: CDPSession;
  /** Bytes that have come over the wire until now, heads included. */
  readonly bytes: () => number;
  /** Addresses outside the page's own server that were asked for. */
  readonly outside: readonly string[];
};

/** A page with nothing kept from before, whose traffic is counted. A class is served over plain HTTP, where browsers take gzip and nothing better. */
export async function openWatched(browser: Browser, origin: string): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, extraHTTPHeaders: { "accept-encoding": "gzip" } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  let bytes = 0;
  await devtools.send("Network.enable");
  devtools.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  devtools.on("Network.webSocketFrameReceived", ({ response }) => {
    // Frames of bytes are shown in base 64.
    bytes += response.opcode === 2 ? (response.payloadData.length * 3) / 4 : Buffer.byteLength(response.payloadData);
  });
  const outside: string[] = [];
  const look = (address: string) => {
    const { protocol, host } = new URL(address);
    if (protocol !== "data:" && protocol !== "blob:" && host !== new URL(origin).host) outside.push(address);
  };
  context.on("request", (request) => look(request.url()));
  page.on("websocket", (socket) => look(socket.url()));
  return { context, page, devtools, bytes: () => Math.round(bytes), outside };
}

/** Opens a match of first play alone in a city and begins it, as a hand would from the first page on. */
export async function beginFirstPlay(page: Page, origin: string, city: string): Promise<void> {
  await page.goto(origin);
  await page.getByRole("button", { name: city, exact: true }).first().click();
  await page.getByRole("button", { name: "Take this seat and begin" }).click();
  await paintedAt(page);
}

/** Waits until the board is painted; milliseconds since the page was asked for. */
export async function paintedAt(page: Page): Promise<number> {
  const until = Date.now() + LONGEST_WAIT_MS;
  while (Date.now() < until) {
    const at = await page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime, PAINTED);
    if (at !== undefined) return at;
    await page.waitForTimeout(100);
  }
  throw new Error(`no board was painted in ${LONGEST_WAIT_MS / 1000} seconds at ${page.url()}`);
}

export async function slowProcessor(devtools: CDPSession): Promise<void> {
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOW.processor });
}

export async function slowLine(devtools: CDPSession): Promise<void> {
  const bytesPerSecond = (SLOW.megabits * 1_000_000) / 8;
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: SLOW.latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}
