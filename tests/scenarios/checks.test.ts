import { describe, expect, it } from "vitest";
import type { Scenario } from "../../shared/model/scenario.ts";
import { checkFullSize, checkScenario } from "../../shared/scenarios/checks.ts";
import { thirdScenario } from "../support/third-scenario/third-scenario.ts";
import { changeAll, compileSpoilt, entry, type Spoilable } from "./broken-files.ts";

const card = (files: Spoilable, id: string) => entry(files.cards, id);
const site = (files: Spoilable, id: string) => entry(files.board.sites, id);
const formation = (files: Spoilable, id: string) => entry(files.formations, id);

/** What cannot be played, and the words that say why. */
const FLAWS: readonly (readonly [string, (files: Spoilable) => void, string])[] = [
  [
    "turns that leave a gap",
    (f) => f.scenario.starts.only.turns.splice(2, 1),
    "scenario riverton, start only: turn 3 begins at hour 18, but the one before ends at hour 12",
  ],
  [
    "a turn of odd length",
    (f) => (f.scenario.starts.only.turns[7].hours = 11),
    "turn 8 lasts 11 hours, which is no whole number of sub-rounds",
  ],
  [
    "a count that begins after the end",
    (f) => (f.scenario.countFromOs = "1917-11-09T12:00"),
    "counting begins at hour 192, after the last turn",
  ],
  [
    "a match that is over before it begins",
    (f) => (site(f, "town_hall").holder = "mrc"),
    "side government: its seat of power town_hall is held by mrc at the start, so the match would be over",
  ],
  [
    "a seat of power that nobody holds",
    (f) => (site(f, "workers_hall").holder = null),
    "side mrc: its seat of power workers_hall is held by nobody at the start",
  ],
  [
    "a staff with nowhere to go",
    (f) => (f.scenario.sides.mrc.fallbackStaff = []),
    "side mrc: its staff has nowhere to go if workers_hall is lost",
  ],
  [
    "a staff that moves to where it was",
    (f) => (f.scenario.sides.mrc.fallbackStaff = ["workers_hall"]),
    "its fallback staff lists workers_hall, the seat of power itself",
  ],
  ["a city without weight", (f) => changeAll(f.board.sites, (each) => (each.weight = 0)), "no site has any weight"],
  [
    "a place without a way",
    (f) => (f.board.routes = f.board.routes.filter((route: string[]) => !route.includes("mill_yard"))),
    "site mill_yard has no route to anywhere",
  ],
  ["water beside land", (f) => f.board.routes.push(["harbour", "bridge"]), "site harbour is water, but has bridge as a neighbour by land"],
  [
    "land reached by water",
    (f) => f.board.waterRoutes.push(["harbour", "bridge"]),
    "site bridge lies on land, but has harbour as a neighbour by water",
  ],
  ["water that weighs", (f) => (site(f, "harbour").weight = 1), "site harbour is water, but has weight 1"],
  ["water that is held", (f) => (site(f, "harbour").holder = "mrc"), "site harbour is water, but is held by mrc"],
  ["a ship on land", (f) => (formation(f, "gunboat").site = "bridge"), "formation gunboat is a ship, but bridge lies on land"],
  ["soldiers on water", (f) => (formation(f, "cadets").site = "harbour"), "formation cadets is no ship, but harbour is water"],
  [
    "a seat of the other side",
    (f) => (formation(f, "cadets").seats.mrc = "school"),
    "formation cadets would obey mrc under seat school, which belongs to government",
  ],
  [
    "a strength outside its range",
    (f) => (formation(f, "cadets").men = 5000),
    "formation cadets has 5000 men, outside its range 130 to 520",
  ],
  [
    "an arrival after the end",
    (f) => (formation(f, "relief").arrivesOs = "1917-11-09T12:00"),
    "formation relief arrives at hour 192, after the last turn",
  ],
  [
    "a guard bound to an ordinary place",
    (f) => (formation(f, "cadets").bound = true),
    "formation cadets is bound to cadet_school, which is no seat of power",
  ],
  [
    "two staffs on a side",
    (f) => (entry(f.seats, "soldiers").isStaff = true),
    "side mrc has 2 staff seats (committee, soldiers); it needs one",
  ],
  ["a side without a staff", (f) => (entry(f.seats, "command").isStaff = false), "side government has 0 staff seats (); it needs one"],
  [
    "a staff between the sides",
    (f) => (entry(f.seats, "doctors").isStaff = true),
    "seat doctors is between the sides and cannot be a staff",
  ],
  [
    "a seat with nothing to do",
    (f) => {
      entry(f.seats, "school").duties = [];
      formation(f, "cadets").seats.government = "command";
    },
    "seat school commands no formation and has no duty",
  ],
  [
    "a seat between that prints for a side",
    (f) => entry(f.seats, "doctors").duties.push("publish"),
    "seat doctors is between the sides, where publish would do nothing",
  ],
  ["a duty listed twice", (f) => entry(f.seats, "mayor").duties.push("publish"), "seat mayor lists a duty twice"],
  [
    "a seat without a secret aim",
    (f) => (entry(f.seats, "mayor").aims[1].secret = false),
    "seat mayor needs one aim that all may see and one that is its own",
  ],
  ["a party that is never asked", (f) => f.cards.splice(f.cards.indexOf(card(f, "wards")), 1), "no card is ever put to between"],
  ["news after the end", (f) => (f.calendar[0].os = "1917-11-09T12:00"), "calendar entry bread is for hour 192, after the last turn"],
  [
    "a street raised like a bridge",
    (f) => f.calendar[0].effects.push({ kind: "bridges", sites: ["exchange"], raised: true }),
    "calendar entry bread: exchange is no bridge, so it cannot be raised",
  ],
  [
    "a ship set down on land",
    (f) => card(f, "flour").choices[0].effects.push({ kind: "place", formation: "gunboat", site: "bridge" }),
    "card flour, choice mills: formation gunboat cannot be placed at bridge",
  ],
  [
    "a card brought by the other side",
    (f) => (card(f, "flour").broughtBy = "mayor"),
    "card flour is put to mrc, but seat mayor, who brings it, belongs to government",
  ],
  ["a decision with nothing to decide", (f) => card(f, "flour").choices.pop(), "card flour has 1 choices; a decision needs two"],
  ["a card after the end", (f) => (card(f, "flour").opensOs = "1917-11-09T12:00"), "card flour opens at hour 192, after the last turn"],
  [
    "a mutual card put to one side",
    (f) => (card(f, "truce").to = "between"),
    "card truce: a mutual card is put to both, and no other card is",
  ],
  [
    "a mutual card that agrees on nothing",
    (f) => (card(f, "truce").agreed = null),
    "card truce: a mutual card says what is agreed, and no other card does",
  ],
  ["an agreement without effect", (f) => (card(f, "truce").agreed.effects = []), "card truce: agreement on it would change nothing"],
  [
    "a standing card with other choices",
    (f) => (card(f, "take_guarded_mrc").choices[1].id = "later"),
    "card take_guarded_mrc is standing, so its choices are yes and no",
  ],
  [
    "a standing card that does more",
    (f) => card(f, "take_guarded_mrc").choices[0].effects.push({ kind: "will", side: "mrc", by: 1 }),
    "card take_guarded_mrc, choice yes: a standing card gives one permit and nothing else",
  ],
  [
    "a permit for the other side",
    (f) => (card(f, "take_guarded_mrc").choices[0].effects[0].side = "government"),
    "card take_guarded_mrc is put to mrc, but its permit is for government",
  ],
  [
    "a standing no that does something",
    (f) => card(f, "take_guarded_mrc").choices[1].effects.push({ kind: "will", side: "mrc", by: 1 }),
    "card take_guarded_mrc, choice no: no to a standing card changes nothing",
  ],
  [
    "two choices that do the same",
    (f) => (card(f, "flour").choices[1].effects = card(f, "flour").choices[0].effects),
    "card flour: choices mills and town do the same",
  ],
  ["a choice that does nothing", (f) => (card(f, "flour").choices[1].effects = []), "card flour, choice town changes nothing"],
  [
    "a card that touches one thing only",
    (f) => changeAll(card(f, "flour").choices, (choice, index) => (choice.effects = [{ kind: "will", side: "mrc", by: index + 1 }])),
    "card flour changes only mrc will; every card changes at least two variables",
  ],
  [
    "a side that cannot march",
    (f) => changeAll(f.formations, (each) => (each.allegiance = Math.max(0, each.allegiance))),
    "side government has nobody who could march, so it cannot win",
  ],
  [
    "a seat of power nobody can reach",
    (f) =>
      (f.board.routes = [
        ["workers_hall", "mill_yard"],
        ["mill_yard", "station"],
        ["bridge", "exchange"],
        ["bridge", "town_hall"],
        ["exchange", "barracks"],
        ["town_hall", "cadet_school"],
      ]),
    "side mrc cannot win: no route leads from any of its formations to town_hall",
  ],
];

describe("a scenario that cannot be played is refused with the reason", () => {
  it.each(FLAWS)("%s", (_what, spoil, message) => {
    expect(() => compileSpoilt(spoil)).toThrow(message);
  });

  it("a start that is not there", () => {
    expect(() => thirdScenario("never" as "only")).toThrow("scenario riverton has no start never; it has only, late");
  });
});

describe("neighbours are neighbours both ways", () => {
  const withSite = (id: string, change: object): Scenario => {
    const scenario = thirdScenario();
    const changed = { ...scenario.sites[id], ...change } as NonNullable<Scenario["sites"][string]>;
    return { ...scenario, sites: { ...scenario.sites, [id]: changed } };
  };

  it("by land", () => {
    expect(() => checkScenario(withSite("station", { neighbours: ["bridge"] }))).toThrow(
      "site workers_hall lists station as a neighbour, but not the other way round",
    );
  });

  it("by water", () => {
    expect(() => checkScenario(withSite("lower_river", { waterNeighbours: [] }))).toThrow(
      "site harbour lists lower_river as a neighbour by water, but not the other way round",
    );
  });

  it("and they exist", () => {
    expect(() => checkScenario(withSite("workers_hall", { neighbours: ["gone"] }))).toThrow(
      "site workers_hall lists gone as a neighbour, but there is no such site",
    );
  });
});

describe("a city of the main game is of full size", () => {
  it("a small town is not", () => {
    expect(() => checkFullSize(thirdScenario())).toThrow("scenario riverton, start only, has 10 sites; it needs at least 26");
  });

  it("every seat brings a card to the table", () => {
    const scenario = thirdScenario();
    const thirty = (ids: readonly string[]) => Array.from({ length: 30 }, (_, index) => ids[index % ids.length] ?? "");
    const large = {
      ...scenario,
      siteIds: thirty(scenario.siteIds),
      formationIds: thirty(scenario.formationIds),
      cardIds: thirty(scenario.cardIds),
    };
    expect(() => checkFullSize(large)).toThrow("seat river_people brings no card to the table");
  });
});
