import { signal } from "@preact/signals";
import { beforeEach, describe, expect, it } from "vitest";
import { Match } from "../../client/hud/match/match.tsx";
import { SettingsDoor } from "../../client/hud/settings/settings-door.tsx";
import { english } from "../../client/i18n/translate.ts";
import { perform } from "../../client/input/perform.ts";
import type { BoardPicture } from "../../client/present/board-picture.ts";
import { calendarWords } from "../../client/present/calendar-words.ts";
import { momentOf } from "../../client/present/moment.ts";
import { renamedIn } from "../../client/present/names-today.ts";
import { presentPlaces } from "../../client/present/places.ts";
import { wordingFor } from "../../client/present/wording.ts";
import { openDesk } from "../../client/store/desk.ts";
import { type Calendar, loadSettings } from "../../client/store/settings.ts";
import { namesTodayOf } from "../../shared/history/names-today.ts";
import { loadScenario } from "../../shared/scenarios/load.ts";
import { FakeSession } from "../support/fake-session.ts";
import { testDesk } from "../support/test-desk.ts";
import { settle, testPage } from "../support/test-page.ts";

const page = testPage();
const press = (key: string) => document.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
const dialog = () => page.body.querySelector<HTMLDialogElement>("dialog");

function choose(label: string, value: string): void {
  const row = [...page.body.querySelectorAll("label")].find((each) => each.textContent?.startsWith(label))!;
  const select = row.querySelector("select")!;
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

describe("the settings", () => {
  beforeEach(() => localStorage.clear());

  it("are all kept in the browser, and come back", async () => {
    const settings = loadSettings(localStorage);
    page.show(<SettingsDoor settings={settings} />);
    page.body.querySelector("button")!.click();
    await settle();
    choose("Names on the plan", "today");
    choose("Written in", "ru");
    choose("Dates", "new");
    choose("A turn is told", "2");
    for (const box of page.body.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) box.click();
    const again = loadSettings(localStorage);
    const values = Object.fromEntries(Object.entries(again).map(([name, setting]) => [name, setting.value]));
    expect(values).toEqual({
      shortCuts: false,
      tellingSpeed: 2,
      russianNames: true,
      namesOfToday: true,
      calendar: "new",
      adjutant: true,
      sounds: true,
      guide: false,
    });
  });

  it("fall back where what was kept is no setting", () => {
    localStorage.setItem("two-octobers/settings", JSON.stringify({ calendar: "french", sounds: "loud", guide: 3, adjutant: "yes" }));
    const { calendar, sounds, guide, adjutant } = loadSettings(localStorage);
    expect([calendar.value, sounds.value, guide.value, adjutant.value]).toEqual(["both", false, true, false]);
  });

  it("open by their letter on the first page, unless somebody writes or has switched the letters off", async () => {
    const settings = loadSettings(null);
    page.show(
      <>
        <input />
        <SettingsDoor settings={settings} />
      </>,
    );
    await settle();
    page.body.querySelector("input")!.dispatchEvent(new KeyboardEvent("keydown", { key: "o", bubbles: true }));
    settings.shortCuts.value = false;
    press("o");
    await settle();
    expect(dialog()).toBeNull();
    settings.shortCuts.value = true;
    press("o");
    await settle();
    expect(dialog()?.getAttribute("aria-label")).toBe("Settings");
  });

  it("are the same in a match: by button, by letter, away by Escape, and what lies under them rests", async () => {
    const { desk } = testDesk();
    page.show(<Match desk={desk} mountBoard={() => new Promise(() => {})} />);
    await perform({ do: "ready" }, desk);
    await settle();
    press("o");
    await settle();
    expect(dialog()?.textContent).toContain("Names on the plan");
    press("d");
    expect(desk.tab.value).toBe("formations");
    press("Escape");
    await settle();
    expect(dialog()).toBeNull();
    page.body.querySelector<HTMLButtonElement>(".band__settings")!.click();
    await settle();
    expect(dialog()).not.toBeNull();
  });
});

describe("the calendar", () => {
  const moment = momentOf({ startOs: "1917-10-24T06:00" }, 20);

  it.each([
    ["both", "25 October, 02:00 (7 November, new style)", "25 October"],
    ["old", "25 October, 02:00", "25 October"],
    ["new", "7 November, 02:00", "7 November"],
  ] as const)("%s: a date is said as %s", (chosen, both, day) => {
    const t = calendarWords(english, () => chosen);
    expect(moment.both(t)).toBe(both);
    expect(moment.day(t)).toBe(day);
  });

  it("says no date of the other style anywhere in a match once one is chosen", async () => {
    const calendar = signal<Calendar>("new");
    const session = new FakeSession(loadScenario("petrograd", "first"), "garrison_commissars");
    const said = calendarWords(english, () => calendar.value);
    const desk = openDesk(session, {
      wording: wordingFor(session.scenario, said),
      settings: loadSettings(null),
      namesToday: signal({}),
      storage: null,
      citeFact: async () => null,
    });
    page.show(<Match desk={desk} mountBoard={() => new Promise(() => {})} />);
    await settle();
    const head = () => page.body.querySelector(".date")!.textContent;
    expect(head()).toMatch(/November 1917/);
    expect(head()).not.toMatch(/October/);
    calendar.value = "old";
    await settle();
    expect(head()).toMatch(/October 1917/);
    expect(head()).not.toMatch(/November/);
  });
});

describe("names", () => {
  const scenario = loadScenario("petrograd", "first");
  const names = namesTodayOf("petrograd");

  it("are on the plan either as in 1917 or as today, in one language", async () => {
    const session = new FakeSession(scenario, "garrison_commissars");
    const settings = loadSettings(null);
    const pictures: BoardPicture[] = [];
    const board = {
      show: (picture: BoardPicture) => pictures.push(picture),
      focusOn: () => {},
      zoom: () => {},
      resize: () => {},
      destroy: () => {},
      ready: Promise.resolve(),
    };
    const desk = openDesk(session, {
      wording: wordingFor(session.scenario, english),
      settings,
      namesToday: signal(names),
      storage: null,
      citeFact: async () => null,
    });
    page.show(<Match desk={desk} mountBoard={async () => board} />);
    await expect.poll(() => pictures.length).toBeGreaterThan(0);
    const station = () => pictures.at(-1)!.sites.find(({ id }) => id === "nikolaevsky_station")!.name;
    expect(station()).toBe("Nikolaevsky Station");
    settings.namesOfToday.value = true;
    expect(station()).toBe("Moskovsky Station");
    expect(pictures.at(-1)!.renamed?.["Zabalkansky pr."]).toBe("Moskovsky pr.");
    settings.russianNames.value = true;
    expect(station()).toBe("Московский вокзал");
    settings.namesOfToday.value = false;
    expect(station()).toBe("Николаевский вокзал");
  });

  it("are both in the list of places", () => {
    const session = new FakeSession(scenario, "garrison_commissars");
    const w = wordingFor(session.scenario, english, (name) => names[name]);
    const places = presentPlaces(session.view.value!, null, w);
    expect(places.find(({ id }) => id === "nikolaevsky_bridge")).toMatchObject({
      name: "Nikolaevsky Bridge",
      nameToday: "Blagoveshchensky Bridge",
    });
    expect(places.find(({ id }) => id === "smolny")?.nameToday).toBeNull();
    expect(renamedIn(names, "ru")["Ekaterininsky canal"]).toBe("Канал Грибоедова");
  });
});
