import { beforeEach, describe, expect, it } from "vitest";
import { App, type Outside } from "../../client/hud/pages/app.tsx";
import { english } from "../../client/i18n/translate.ts";
import type { MatchWish } from "../../client/store/doors.ts";
import { loadSettings } from "../../client/store/settings.ts";
import { settle, testPage } from "../support/test-page.ts";

const page = testPage();
let wishes: MatchWish[];

const starts = [
  { id: "first", startOs: "1917-10-25T18:00", turns: 24, peopleTurns: 6, minutes: 20, pace: "lesson", variant: "historical" },
];
const button = (name: RegExp) => [...page.body.querySelectorAll("button")].find((each) => name.test(each.textContent ?? ""))!;

beforeEach(async () => {
  wishes = [];
  const outside = {
    t: english,
    settings: loadSettings(null),
    longStorage: null,
    storage: null,
    paintPlate: async () => undefined,
    listScenarios: async () => [{ id: "moscow", title: { en: "Moscow", ru: "Москва" }, starts }],
    doors: {
      open: async (wish: MatchWish) => {
        wishes.push(wish);
        return { ok: false, error: { code: "offline", facts: {} } };
      },
    },
  } as unknown as Outside;
  page.show(<App outside={outside} />);
  await settle();
});

function choose(side: number, which: number, value: string): void {
  const select = page.body.querySelectorAll(".bots-choice__side")[side]!.querySelectorAll("select")[which]!;
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

describe("the first page", () => {
  it("lets the host choose doctrine and level of each side's bots, or leave the doctrine to the lot", async () => {
    choose(0, 0, "patient-ring");
    await settle();
    choose(0, 1, "3");
    await settle();
    choose(1, 0, "lot");
    await settle();
    button(/Host Moscow/).click();
    await settle();
    expect(wishes.map(({ bots }) => bots)).toEqual([
      { mrc: { doctrine: "patient-ring", level: 3 }, government: { doctrine: "lot", level: 2 } },
    ]);
  });

  it("hosts with the usual bots where nothing was chosen, and plays alone with them", async () => {
    button(/Host Moscow/).click();
    await settle();
    const usual = { doctrine: "staff-plan", level: 2 };
    expect(wishes[0]?.bots).toEqual({ mrc: usual, government: usual });
    button(/^Moscow/).click();
    await settle();
    expect(wishes[1]?.solo).toBe(true);
    expect(wishes[1]?.bots).toBeUndefined();
  });
});
