import type { Browser, Page } from "@playwright/test";

/** Two people at two machines of their own; `broken` collects what goes wrong in either page. */
export async function twoPages(browser: Browser): Promise<{ readonly pages: readonly [Page, Page]; readonly broken: readonly string[] }> {
  const open = async () => (await browser.newContext()).newPage();
  const pages = [await open(), await open()] as const;
  const broken: string[] = [];
  for (const page of pages) page.on("pageerror", (error) => broken.push(error.message));
  return { pages, broken };
}

/** Opens a match of Petrograd with the odds of 1917 and sits down with the garrison. Answers the code. */
export async function hostPetrograd(host: Page): Promise<string> {
  await host.goto("/");
  await host.getByLabel("What to play").last().selectOption("historical");
  await host.getByRole("button", { name: "Host Petrograd" }).click();
  await host.waitForURL(/\/m\/\w+/);
  await host.getByRole("radio", { name: /Garrison/ }).click();
  await host.getByRole("button", { name: "Take this seat" }).click();
  return new URL(host.url()).pathname.split("/").at(-1) ?? "";
}

/** What somebody at the table sees of where the match stands. */
export type Standing = { readonly phase: string; readonly turn: number; readonly isReady: boolean; readonly hasCard: boolean };

/** Reads the screen; touches nothing. */
export async function standingOf(page: Page): Promise<Standing> {
  return page.evaluate(() => {
    const phase = /match--(\w+)/.exec(document.querySelector(".match")?.className ?? "")?.[1] ?? "";
    const turn = Number(/turn (\d+)/.exec(document.querySelector(".date__under")?.textContent ?? "")?.[1] ?? 0);
    const ready = [...document.querySelectorAll(".panel__foot button")].at(-1);
    return {
      phase,
      turn,
      isReady: ready?.getAttribute("aria-pressed") === "true",
      hasCard: document.querySelector("dialog[open]") !== null,
    };
  });
}

export type Hand = {
  /** Votes on the decision that lies open. */
  vote(page: Page): Promise<void>;
  /** Writes and sends one order to a formation, and gives the seat's duty, if there is anything to do. */
  order(page: Page): Promise<void>;
  ready(page: Page): Promise<void>;
};

const LONGEST_MATCH_MS = 420_000;
/** Turns in which orders are written; after that the players let the match run. */
const TURNS_WITH_ORDERS = 3;

/** Waits until the screen shows that the last press was heard, so that nobody is ready twice by impatience. */
async function changed(page: Page, before: Standing): Promise<void> {
  for (let looks = 0; looks < 80; looks++) {
    const now = await standingOf(page);
    if (now.phase !== before.phase || now.turn !== before.turn || now.isReady !== before.isReady) return;
    await page.waitForTimeout(50);
  }
}

/** Plays a match that has begun to its end: each player votes, orders and is ready, turn by turn. Returns what was done. */
export async function playToTheEnd(pages: readonly Page[], hand: Hand): Promise<{ readonly votes: number; readonly orders: number }> {
  const done = { votes: 0, orders: 0 };
  const ordered = new Set<string>();
  const until = Date.now() + LONGEST_MATCH_MS;
  while (Date.now() < until) {
    const standings = await Promise.all(pages.map(standingOf));
    if (standings.every(({ phase }) => phase === "ended")) return done;
    for (const [index, page] of pages.entries()) {
      const { phase, turn, isReady, hasCard } = standings[index]!;
      if (phase === "" || phase === "ended") continue;
      if (hasCard) {
        const title = await page.locator("dialog[open]").getAttribute("aria-label");
        await hand.vote(page);
        await page.locator(`dialog[aria-label="${title}"]`).waitFor({ state: "detached", timeout: 8_000 });
        done.votes++;
        continue;
      }
      const key = `${index} ${turn}`;
      if (phase === "orders" && turn <= TURNS_WITH_ORDERS && !ordered.has(key)) {
        ordered.add(key);
        await hand.order(page);
        done.orders++;
        continue;
      }
      if (isReady) continue;
      await hand.ready(page);
      await changed(page, standings[index]!);
    }
    await pages[0]!.waitForTimeout(60);
  }
  throw new Error(
    `the match did not end in ${LONGEST_MATCH_MS / 1000} seconds: ${JSON.stringify(await Promise.all(pages.map(standingOf)))}`,
  );
}
