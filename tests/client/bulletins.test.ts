import { describe, expect, it } from "vitest";
import { english, inTone } from "../../client/i18n/translate.ts";
import { presentBulletins } from "../../client/present/bulletins.ts";
import { presentPublicBoard, publicHolders } from "../../client/present/public-board.ts";
import { wordingFor } from "../../client/present/wording.ts";
import { SIDES } from "../../shared/model/ids.ts";
import type { PublicNews, PublicView } from "../../shared/model/view.ts";
import { PUBLIC_NEWS_KINDS } from "../../shared/model/view.ts";
import { publicViewFor } from "../../shared/rules/views.ts";
import { loadScenario } from "../../shared/scenarios/load.ts";
import { publicScenario } from "../../shared/scenarios/public-scenario.ts";
import { botsWithWhims, playWith } from "../support/random-play.ts";

const CITIES = ["petrograd", "moscow"] as const;
const rulesOf = { petrograd: loadScenario("petrograd", "historical"), moscow: loadScenario("moscow", "historical") };
const petrograd = publicScenario(rulesOf.petrograd);
const w = wordingFor(petrograd, english);
const news = (differs: Partial<PublicNews>): PublicNews => ({
  kind: "siteTaken",
  hour: 8,
  side: "mrc",
  site: "telegraph",
  how: "march",
  text: null,
  ...differs,
});
const viewWith = (all: readonly PublicNews[], turn = 3): PublicView => ({
  scenario: "petrograd",
  start: "historical",
  turn,
  turns: 20,
  phase: "council",
  hour: 12,
  truceUntil: null,
  hostilities: null,
  score: { held: { mrc: 0.5, government: 0.5 } },
  ending: null,
  sites: Object.fromEntries(
    petrograd.sites.map((site) => [site.id, { holder: site.id === "winter_palace" ? "government" : "mrc", bridgeRaised: false }]),
  ),
  news: all,
});
const signs = (sentences: readonly string[]) => sentences.join(" ").length;

describe("two front pages", () => {
  it("tell of the same event from both sides, each under its name, place and date", () => {
    const [committee, government] = presentBulletins(viewWith([news({})]), w);
    expect(committee).toMatchObject({
      mast: "The Committee’s Bulletin",
      place: "Smolny Institute",
      date: "24 October, evening",
      short: false,
    });
    expect(government).toMatchObject({ mast: "The Government’s Bulletin", place: "Winter Palace" });
    for (const page of [committee, government]) expect(page?.headline).toContain("Telegraph");
    expect(committee?.headline).toContain("our hands");
    expect(government?.headline).not.toContain("our");
  });

  it.each(PUBLIC_NEWS_KINDS)("get about the same room for the same event, whoever did it: %s", (kind) => {
    for (const side of SIDES) {
      const text = kind === "calendarHappened" ? "The Duma sat through the night." : null;
      for (const t of [english, inTone(english, "milder")]) {
        const [one, other] = presentBulletins(viewWith([news({ kind, side, text })]), wordingFor(petrograd, t));
        const [a, b] = [one!, other!];
        expect([kind, side, a.sentences.length]).toEqual([kind, side, b.sentences.length]);
        expect(Math.abs(signs(a.sentences) - signs(b.sentences)), `${a.sentences}\n${b.sentences}`).toBeLessThanOrEqual(16);
        expect(Math.abs(a.headline.length - b.headline.length), `${a.headline}\n${b.headline}`).toBeLessThanOrEqual(16);
        expect(`${a.headline} ${a.sentences.join(" ")} ${b.headline} ${b.sentences.join(" ")}`).not.toContain("…");
        if (text === null) expect(a.headline).not.toBe(b.headline);
      }
    }
  });

  it("put what weighs most on top, and each place once", () => {
    const shelled = news({ kind: "shelled", site: "winter_palace", how: null });
    const taken = ["telegraph", "state_bank", "palace_bridge", "city_duma"].map((site) => news({ site }));
    const [page] = presentBulletins(viewWith([shelled, shelled, ...taken]), w);
    expect(page?.headline).toMatch(/and 3 more places in our hands/);
    expect(page?.sentences.filter((sentence) => sentence.includes("Winter Palace"))).toHaveLength(1);
  });

  it("are a short edition when nothing has become known, and say so otherwise before the first turn", () => {
    const quiet = presentBulletins(viewWith([]), w);
    expect(quiet.map((page) => page.short)).toEqual([true, true]);
    expect(presentBulletins(viewWith([], 1), w)[0]?.headline).not.toBe(quiet[0]?.headline);
  });

  it.each(CITIES)("fit their frames in every turn of a match of bots, and name no formation: %s", (city) => {
    const rules = rulesOf[city];
    const scenario = publicScenario(rules);
    const wording = wordingFor(scenario, english);
    const names = scenario.formations.map((formation) => formation.name.en);
    for (const turn of [2, 4, 6, 8]) {
      const { state, events } = playWith(rules, "fronts", botsWithWhims(rules, "fronts"), (match) => match.state.turn === turn);
      const view = publicViewFor(rules, state, events);
      const pages = presentBulletins(view, wording);
      const [one, other] = pages;
      expect(one?.sentences.length).toBe(other?.sentences.length);
      for (const page of pages) {
        expect(page.headline.length, page.headline).toBeLessThanOrEqual(76);
        expect(signs(page.sentences), page.sentences.join(" ")).toBeLessThanOrEqual(330);
        for (const name of names) expect(page.sentences.join(" ")).not.toContain(name);
      }
    }
  });
});

describe("the public board", () => {
  it("has who is known to hold what, and no formation, order or fog", () => {
    const picture = presentPublicBoard(petrograd, viewWith([]), { turn: 3, mode: "projector" });
    expect(picture.sites.find((site) => site.id === "winter_palace")).toMatchObject({ holder: "government", seatOfPower: true });
    expect([picture.counters, picture.arrows, picture.plates, picture.fog]).toEqual([[], [], [], false]);
  });

  it("is the same as words: every place on land once, under its holder", () => {
    const holders = publicHolders(petrograd, viewWith([]));
    expect(holders.find(({ holder }) => holder === "government")?.places).toEqual(["Winter Palace"]);
    expect(holders.flatMap(({ places }) => places).length).toBe(petrograd.sites.filter((site) => site.kind !== "water").length);
  });
});
