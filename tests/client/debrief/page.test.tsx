import { render } from "preact";
import { act } from "preact/test-utils";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { CHAPTERS } from "../../../client/debrief/chapters/chapters.ts";
import { DebriefPage, type Outside } from "../../../client/debrief/debrief-page.tsx";
import { readingOf } from "../../../client/debrief/reading.ts";
import { loadSettings } from "../../../client/store/settings.ts";
import { readBotMatch, readCarriedOn } from "./read-match.ts";

let root: HTMLElement;

function open(): void {
  root = document.body.appendChild(document.createElement("div"));
}

function close(): void {
  render(null, root);
  root.remove();
}

async function show(outside: Omit<Outside, "settings">, settings = loadSettings(null)): Promise<void> {
  await act(async () => {
    render(<DebriefPage outside={{ ...outside, settings }} />, root);
  });
}

const showCity = (city: "petrograd" | "moscow") => {
  const reading = readBotMatch(city);
  return show({ fetchMatch: async () => ({ ok: true, match: reading.match }), read: () => reading });
};

/** What a missing name or figure looks like, with what stands before it. */
function gapsIn(text: string): readonly string[] {
  return [...text.matchAll(/…|undefined|NaN|\[object/g)].map(({ index }) => text.slice(Math.max(0, index - 60), index + 20));
}

describe.each(["petrograd", "moscow"] as const)("the debrief of a match of bots: %s", (city) => {
  beforeAll(async () => {
    open();
    await showCity(city);
  });

  afterAll(close);

  it("has one heading of the first rank, and every chapter of the contents", () => {
    expect(root.querySelectorAll("h1")).toHaveLength(1);
    for (const { id } of CHAPTERS) expect(root.querySelector(`#${id}-title`)?.tagName).toBe("H2");
    const targets = [...root.querySelectorAll('.contents a, a[href^="#"]')].map((link) => link.getAttribute("href")?.slice(1) ?? "");
    expect(targets.filter((id) => document.getElementById(id) === null)).toEqual([]);
  });

  it("leaves no gap in a sentence, in any turn", async () => {
    expect(gapsIn(root.textContent ?? "")).toEqual([]);
    for (const bar of root.querySelectorAll<HTMLButtonElement>(".turnbar")) {
      await act(async () => bar.click());
      expect(gapsIn(root.querySelector(".turnplans, .turnevents")?.textContent ?? "")).toEqual([]);
      expect(gapsIn(root.querySelector(".turnevents")?.textContent ?? "")).toEqual([]);
    }
  });

  it("says what it cannot show, and marks every figure of the model", () => {
    expect(root.textContent).toContain("It does not show that this is the true explanation.");
    expect(root.querySelectorAll(".score .chip--model").length).toBeGreaterThanOrEqual(3);
  });

  it("shows a table beside every chart", () => {
    const charts = [...root.querySelectorAll("svg[role=img], canvas[role=img]")];
    expect(charts.length).toBeGreaterThanOrEqual(5);
    for (const chart of charts) {
      expect(chart.getAttribute("aria-label")?.length ?? 0).toBeGreaterThan(2);
      expect(chart.closest(".chapter, .orders")?.querySelector("table")).not.toBeNull();
    }
  });

  it("gives every id once", () => {
    const ids = [...root.querySelectorAll("[id]")].map((element) => element.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

describe("a match that bots carried on", () => {
  const reading = readCarriedOn("moscow", 7);

  beforeAll(async () => {
    open();
    await show({ fetchMatch: async () => ({ ok: true, match: reading.match }), read: () => reading });
  });

  afterAll(close);

  it("hatches their turns, and says so in words as well", async () => {
    const bars = [...root.querySelectorAll<HTMLButtonElement>(".turnbar")];
    expect(bars.map((bar) => bar.classList.contains("is-by-bots"))).toEqual(bars.map((_, at) => at >= 6));
    expect(bars.map((bar) => bar.getAttribute("aria-label")?.includes("Bots carried on.") ?? false)).toEqual(bars.map((_, at) => at >= 6));
    expect(root.querySelector(".playedby")?.textContent).toContain("People played the first 6 turns");
    await act(async () => bars[2]?.click());
    expect(root.querySelector(".turnhead")?.textContent).not.toContain("bots carried on");
    await act(async () => bars.at(-1)?.click());
    expect(root.querySelector(".turnhead")?.textContent).toContain("bots carried on");
    expect(root.querySelector(".twolines pattern")).not.toBeNull();
    expect(root.querySelectorAll(".decision .chip--bots, .divergence .chip--bots").length).toBeGreaterThan(0);
    expect(gapsIn(root.textContent ?? "")).toEqual([]);
  });

  it("counts the orders of both parts apart, and loses none", () => {
    const rows = [...root.querySelectorAll(".slips__row")].slice(0, 4);
    expect(rows.map((row) => row.classList.contains("is-by-bots"))).toEqual([false, false, true, true]);
    const { dispatches, handover } = reading.debrief;
    const sent = (of: typeof dispatches) => of.sides.mrc.sent + of.sides.government.sent;
    expect(handover).not.toBeNull();
    expect(sent(handover!.dispatches.played)).toBeGreaterThan(0);
    expect(sent(handover!.dispatches.played) + sent(handover!.dispatches.carriedOn)).toBe(sent(dispatches));
    expect(handover!.deadPlayed.mrc).toBeLessThanOrEqual(reading.debrief.score.dead.mrc);
    expect(handover!.actsPlayed.mrc.byInitiative).toBeLessThanOrEqual(reading.debrief.acts.mrc.byInitiative);
  });

  it("has the telegrams word for word under an address of their own, as text", () => {
    const fold = document.getElementById("telegrams")?.closest("details");
    expect(root.querySelector('a[href="#telegrams"]')?.textContent).toBe("Read the 2 telegrams that the seats wrote to each other");
    expect(fold?.textContent).toContain("Where are your <b>rifles</b>?");
    expect([...(fold?.querySelectorAll("tbody tr") ?? [])].map((row) => row.lastElementChild?.textContent)).toEqual(["at once", "never"]);
  });
});

describe("stepping through the turns", () => {
  beforeEach(open);
  afterEach(close);

  it("goes on and back, and says which turn it is", async () => {
    await showCity("petrograd");
    const head = () => root.querySelector(".turnhead h3")?.textContent ?? "";
    const [back, on] = [...root.querySelectorAll<HTMLButtonElement>(".turnhead button")];
    const before = head();
    await act(async () => (on?.disabled ? back : on)?.click());
    expect(head()).not.toBe(before);
    expect(head()).toMatch(/^Turn \d+ of \d+/);
  });
});

describe("when there is nothing to read", () => {
  beforeEach(open);
  afterEach(close);

  it("says why, and asks again when told to", async () => {
    const fetchMatch = vi.fn(async () => ({ ok: false, trouble: "notEndedYet" }) as const);
    await show({ fetchMatch, read: () => readBotMatch("moscow") });
    expect(root.querySelector("[role=alert]")?.textContent).toContain("has not ended yet");
    await act(async () => root.querySelector<HTMLButtonElement>(".trouble button")?.click());
    expect(fetchMatch).toHaveBeenCalledTimes(2);
  });

  it("a record that no longer fits the rules is said to be unreadable", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const { match } = readBotMatch("moscow");
    await show({
      fetchMatch: async () => ({ ok: true, match }),
      read: () => {
        throw new Error("no such board");
      },
    });
    expect(root.querySelector("[role=alert]")?.textContent).toContain("could not be read");
  });
});

describe("the calendar of the debrief", () => {
  beforeEach(open);
  afterEach(close);

  it("is the reader's: both styles, or one alone, and it follows the settings", async () => {
    const settings = loadSettings(null);
    const { scenario, match } = readBotMatch("petrograd");
    const reading = readingOf(scenario, match, () => settings.calendar.value);
    await show({ fetchMatch: async () => ({ ok: true, match }), read: () => reading }, settings);
    const which = () => root.querySelector(".topline__which")!.textContent;
    expect(which()).toMatch(/October.*November, new style/);
    await act(async () => {
      settings.calendar.value = "new";
    });
    expect(which()).toMatch(/November 1917, new style/);
    expect(which()).not.toMatch(/October/);
    expect(reading.when(0)).toBe("6 Nov 06:00");
    expect(root.querySelector(".twolines")!.textContent).not.toMatch(/Oct/);
    await act(async () => {
      settings.calendar.value = "old";
    });
    expect(which()).toMatch(/October 1917, old style/);
    expect(reading.when(0)).toBe("24 Oct 06:00");
    expect(root.querySelector(".twolines")!.textContent).not.toMatch(/Nov/);
  });
});
