import { describe, expect, it } from "vitest";
import { compileSpoilt, entry, type Spoilable } from "./broken-files.ts";

const flour = (files: Spoilable) => entry(files.cards, "flour");

/** A slip of the pen, and the words that find it. */
const SLIPS: readonly (readonly [string, (files: Spoilable) => void, string])[] = [
  ["a site's district", (f) => (entry(f.board.sites, "bridge").district = "oldtown"), "site bridge: district oldtown is not in board.json"],
  ["an end of a route", (f) => f.board.routes.push(["bridge", "brige"]), "routes, bridge to brige: site brige is not in board.json"],
  [
    "an end of a water route",
    (f) => f.board.waterRoutes.push(["sea", "harbour"]),
    "waterRoutes, sea to harbour: site sea is not in board.json",
  ],
  ["a route to itself", (f) => f.board.routes.push(["bridge", "bridge"]), "routes, bridge to bridge: a route leads to another site"],
  [
    "a route written both ways",
    (f) => f.board.routes.push(["bridge", "workers_hall"]),
    "routes, bridge to workers_hall: this pair stands twice in board.json",
  ],
  ["a formation's site", (f) => (entry(f.formations, "cadets").site = "scool"), "formation cadets: site scool is not in board.json"],
  [
    "a formation's barracks",
    (f) => (entry(f.formations, "cadets").barracks = "scool"),
    "formation cadets: site scool is not in board.json",
  ],
  [
    "a formation's seat",
    (f) => (entry(f.formations, "cadets").seats.mrc = "soldier"),
    "formation cadets: seat soldier is not in seats.json",
  ],
  ["a seat's headquarters", (f) => (entry(f.seats, "mayor").headquarters = "townhall"), "seat mayor: site townhall is not in board.json"],
  [
    "an aim's condition",
    (f) => (entry(f.seats, "mayor").aims[0].reachedIf.site = "hall"),
    "seat mayor, aim mayor_hall: site hall is not in board.json",
  ],
  [
    "a condition inside a condition",
    (f) => (f.calendar[0].if = { kind: "not", of: { kind: "obeys", formation: "cadet", side: "mrc" } }),
    "calendar entry bread: formation cadet is not in formations.json",
  ],
  [
    "a condition on a card",
    (f) => (f.calendar[0].if = { kind: "chosen", card: "flower", choice: "town" }),
    "calendar entry bread: card flower is not in cards.json",
  ],
  [
    "a condition on a choice",
    (f) => (f.calendar[0].if = { kind: "chosen", card: "flour", choice: "towns" }),
    "calendar entry bread: choice towns of card flour is not in cards.json",
  ],
  [
    "a district of a calendar entry",
    (f) => (f.calendar[0].effects[0].district = "mill"),
    "calendar entry bread, effect 1: district mill is not in board.json",
  ],
  ["a card's seat", (f) => (flour(f).broughtBy = "soldier"), "card flour: seat soldier is not in seats.json"],
  [
    "a formation of a choice",
    (f) => flour(f).choices[0].effects.push({ kind: "depart", formation: "kadets" }),
    "card flour, choice mills, effect 3: formation kadets is not in formations.json",
  ],
  [
    "a site of a choice",
    (f) => flour(f).choices[1].effects.push({ kind: "line", site: "exchnge", side: "mrc", cut: true }),
    "card flour, choice town, effect 3: site exchnge is not in board.json",
  ],
  [
    "a formation of a selector",
    (f) => flour(f).choices[1].effects.push({ kind: "morale", formations: { these: ["nobody"] }, by: 1 }),
    "card flour, choice town, effect 3: formation nobody is not in formations.json",
  ],
  [
    "what a mutual card agrees on",
    (f) => (entry(f.cards, "truce").agreed.choice = "yes"),
    "card truce, agreed: choice yes of card truce is not in cards.json",
  ],
  ["a seat of power", (f) => (f.scenario.sides.mrc.seatOfPower = "hall"), "side mrc, seat of power: site hall is not in board.json"],
  [
    "a staff's second place",
    (f) => (f.scenario.sides.mrc.fallbackStaff = ["hall"]),
    "side mrc, fallback staff: site hall is not in board.json",
  ],
  [
    "a formation of a start",
    (f) => (f.scenario.starts.late.formations.first = {}),
    "start late: formation first is not in formations.json",
  ],
  [
    "the place of a formation of a start",
    (f) => (f.scenario.starts.late.formations.first_regiment.site = "hall"),
    "start late, formation first_regiment: site hall is not in board.json",
  ],
  [
    "how bots lean on a card in a start",
    (f) => (f.scenario.starts.late.leanings = { flour: { towns: 1 } }),
    "start late: leanings flour towns are not of cards.json",
  ],
  ["a site of a start", (f) => (f.scenario.starts.late.sites.hall = {}), "start late: site hall is not in board.json"],
  ["a district of a start", (f) => (f.scenario.starts.late.districts.mill = {}), "start late: district mill is not in board.json"],
  [
    "a seat of power of a start",
    (f) => (f.scenario.starts.late.sides.mrc.seatOfPower = "hall"),
    "start late, side mrc: site hall is not in board.json",
  ],
  [
    "a fact of a site",
    (f) => (entry(f.board.sites, "bridge").facts = ["site-brige"]),
    "site bridge: fact site-brige is not in shared/history",
  ],
  [
    "a fact of a formation",
    (f) => (entry(f.formations, "cadets").facts = ["model", "force-x"]),
    "formation cadets: fact force-x is not in shared/history",
  ],
  ["a fact of a seat", (f) => (entry(f.seats, "mayor").facts = ["mayor-x"]), "seat mayor: fact mayor-x is not in shared/history"],
  [
    "a fact of an aim",
    (f) => (entry(f.seats, "mayor").aims[1].facts = ["aim-x"]),
    "seat mayor, aim mayor_dead: fact aim-x is not in shared/history",
  ],
  ["a fact of a calendar entry", (f) => (f.calendar[0].facts = ["bread-x"]), "calendar entry bread: fact bread-x is not in shared/history"],
  ["a fact of a card", (f) => (flour(f).facts = ["flour-x"]), "card flour: fact flour-x is not in shared/history"],
  ["a fact of a side", (f) => (f.scenario.sides.mrc.facts = ["side-x"]), "side mrc: fact side-x is not in shared/history"],
  ["a fact of the outcome", (f) => (f.scenario.history.facts = ["end-x"]), "history: fact end-x is not in shared/history"],
];

describe("a name that names nothing stops the start and says where it stands", () => {
  it.each(SLIPS)("%s", (_what, spoil, message) => {
    expect(() => compileSpoilt(spoil)).toThrow(message);
  });

  it("files without a slip compile", () => {
    expect(() => compileSpoilt(() => undefined)).not.toThrow();
  });
});

describe("two things of one kind never share a name", () => {
  const twice = (list: Spoilable) => list.push(JSON.parse(JSON.stringify(list[0])));
  it.each([
    ["site", (f: Spoilable) => twice(f.board.sites), "site workers_hall stands twice in the files"],
    ["district", (f: Spoilable) => twice(f.board.districts), "district old_town stands twice in the files"],
    ["formation", (f: Spoilable) => twice(f.formations), "formation hall_guard stands twice in the files"],
    ["seat", (f: Spoilable) => (entry(f.seats, "soldiers").id = "committee"), "seat committee stands twice in the files"],
    ["aim", (f: Spoilable) => (f.seats[0].aims[1].id = "committee_hall"), "aim committee_hall stands twice in the files"],
    ["calendar entry", (f: Spoilable) => twice(f.calendar), "calendar entry bread stands twice in the files"],
    ["card", (f: Spoilable) => twice(f.cards), "card take_guarded_mrc stands twice in the files"],
    ["choice", (f: Spoilable) => twice(flour(f).choices), "choice of card flour, mills stands twice in the files"],
  ])("%s", (_what, spoil, message) => {
    expect(() => compileSpoilt(spoil)).toThrow(message);
  });
});

describe("a file of another shape is refused by the place and the name that stands there", () => {
  it.each([
    ["a misspelt field", (f: Spoilable) => (flour(f).tittle = "x"), /cards, 4 \(flour\): .*tittle/],
    [
      "a time of another calendar",
      (f: Spoilable) => (f.calendar[0].os = "1917-11-31T12:00"),
      /calendar, 0 \(bread\), os: there is no such time in the old style/,
    ],
    [
      "a time written otherwise",
      (f: Spoilable) => (f.calendar[0].os = "1 November, noon"),
      /calendar, 0 \(bread\), os: a time is written as 1917-10-25T02:10/,
    ],
    [
      "an id with capitals",
      (f: Spoilable) => (f.formations[0].id = "Guard"),
      /formations, 0 \(Guard\), id: an id is written in small letters/,
    ],
    [
      "a Russian name in Latin letters",
      (f: Spoilable) => (f.formations[0].name.ru = "Okhrana"),
      /formations, 0 \(hall_guard\), name, ru: the Russian name is written in Russian letters/,
    ],
    ["a share above one", (f: Spoilable) => (f.formations[0].armed = 40), /formations, 0 \(hall_guard\), armed/],
    [
      "an effect the model does not know",
      (f: Spoilable) => (f.calendar[0].effects[0].kind = "miracle"),
      /calendar, 0 \(bread\), effects, 0, kind/,
    ],
    ["nothing cited", (f: Spoilable) => (f.formations[0].facts = []), /formations, 0 \(hall_guard\), facts/],
    ["a seat with one aim", (f: Spoilable) => f.seats[0].aims.pop(), /seats, 0 \(committee\), aims/],
  ])("%s", (_what, spoil, message) => {
    expect(() => compileSpoilt(spoil)).toThrow(message);
  });
});
