import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CODE_ALPHABET } from "../../server/admission/codes.ts";
import { showLobby } from "../../server/projection/show-lobby.ts";
import { MatchHost } from "../../shared/match/match-host.ts";
import { PACE_TABLES } from "../../shared/match/paces.ts";
import { MATCH_PHASES } from "../../shared/match/phases.ts";
import { DUTIES, FORMATION_ORDERS, type Order, STANDING_ACTS, type StandingCondition } from "../../shared/model/orders.ts";
import { PACES } from "../../shared/model/paces.ts";
import { REFUSAL_CODES } from "../../shared/model/refusals.ts";
import { PUBLIC_NEWS_KINDS } from "../../shared/model/view.ts";
import { TROUBLE_CODES } from "../../shared/protocol/answers.ts";
import { type ClientMessages, clientMessages, httpBodies, order } from "../../shared/protocol/messages.ts";
import { PROTOCOL_VERSION } from "../../shared/protocol/version.ts";
import { closeCouncil } from "../../shared/rules/council.ts";
import { startMatch } from "../../shared/rules/start.ts";
import { publicViewFor, viewFor } from "../../shared/rules/views.ts";
import { loadScenario } from "../../shared/scenarios/load.ts";
import { publicScenario } from "../../shared/scenarios/public-scenario.ts";
import { MatchSchema } from "../../shared/schema/match-schema.ts";

const document = readFileSync(join(import.meta.dirname, "..", "..", "docs", "PROTOCOL.md"), "utf8");
const quoted = new Set([...document.matchAll(/`([^`]+)`/g)].flatMap(([, text = ""]) => text.split(/[^A-Za-z0-9_]+/)));
const missing = (words: readonly string[]) => words.filter((word) => !quoted.has(word));

const scenario = loadScenario("petrograd", "historical");
const council = startMatch(scenario, { seed: "document" });
const orders = closeCouncil(scenario, council.state);
const view = viewFor(scenario, orders.state, "garrison_commissars", [...council.events, ...orders.events]);
/** The replicated state with every field written, as the room writes it. */
const shown = new MatchSchema().assign({ code: "R4M7KD", scenario: "petrograd", start: "historical", pace: "lesson", solo: false });
const head = { version: 1, scenario: "petrograd", start: "historical", seed: "document", options: council.state.options } as const;
showLobby(new MatchHost({ scenario, head, pace: "lesson" }).lobby(), "/debrief/x", shown, { tellClock: true });
const state = shown.toJSON() as { readonly seats: readonly object[] };
const first = (record: object) => Object.keys(Object.values(record)[0] ?? {});

function cellOf(seconds: number | null): string {
  if (seconds === null) return "no clock";
  return seconds === 0 ? "left out" : `${seconds} s`;
}

describe("PROTOCOL.md", () => {
  it.each([
    ["code of a refusal", REFUSAL_CODES],
    ["code of trouble at the door", TROUBLE_CODES],
    ["request", Object.keys(clientMessages)],
    ["field of a request", Object.values(clientMessages).flatMap((message) => Object.keys(message.shape))],
    ["field of a body", Object.values(httpBodies).flatMap((body) => Object.keys(body.shape))],
    ["phase", MATCH_PHASES],
    ["pace", PACES],
    ["order to a formation", FORMATION_ORDERS],
    ["duty", DUTIES],
    ["field of the state", Object.keys(state)],
    ["field of a seat in the state", Object.keys(state.seats[0] ?? {})],
    ["field of a view", Object.keys(view)],
    ["field of the public view", Object.keys(publicViewFor(scenario, council.state, []))],
    ["kind of public news", PUBLIC_NEWS_KINDS],
    ["field of a site in a view", first(view.sites)],
    ["field of an own formation", first(view.own)],
    ["field of an allied formation", first(view.allied)],
    ["field of a formation that was seen", first(view.seen)],
    ["field of the own side", Object.keys(view.side ?? {})],
    ["field of a card in a view", Object.keys(view.cards[0] ?? {})],
    ["field of the public part", Object.keys(publicScenario(scenario))],
    ["field of a public site", Object.keys(publicScenario(scenario).sites[0] ?? {})],
    ["field of a public formation", Object.keys(publicScenario(scenario).formations[0] ?? {})],
    ["field of a public card", Object.keys(publicScenario(scenario).cards[0] ?? {})],
  ])("names every %s", (_what, words) => {
    expect(words.length).toBeGreaterThan(1);
    expect(missing(words)).toEqual([]);
  });

  it("says the protocol's number, the signs of a code and the seconds of each pace", () => {
    expect(document).toContain(`protocol **${PROTOCOL_VERSION}**`);
    expect(document).toContain(CODE_ALPHABET);
    for (const pace of PACES) {
      const cells = Object.values(PACE_TABLES[pace]).map(cellOf);
      expect(document).toContain(`| \`${pace}\` | ${cells.join(" | ")} |`);
    }
  });

  it("has a heading for every route", () => {
    const routes = ["GET /api/scenarios", "GET /api/scenarios/:id/:start", "POST /api/matches", "GET /api/matches/:code"];
    for (const route of [
      ...routes,
      "POST /api/matches/:code/seats",
      "POST /api/watch/:id",
      "GET /api/debriefs/:id",
      "GET /api/debriefs/:id/record",
      "GET /health",
    ])
      expect(document).toContain(`\n### ${route}\n`);
  });
});

const CONDITIONS: readonly StandingCondition[] = [
  { kind: "attacked" },
  { kind: "seatAttacked" },
  { kind: "shotsFired" },
  { kind: "enemySeen", site: "winter_palace" },
  { kind: "held", site: "winter_palace", by: "mrc" },
  { kind: "hourFrom", hour: 30 },
];

describe("the checked shape of an order", () => {
  type Wire = ClientMessages["issueOrder"]["order"];
  /** Compile errors here mean that the wire and the model have drifted apart. */
  const toModel = (wire: Wire): Order => wire;
  const toWire = (model: Order): Wire => model as Wire;

  it("lets every order of the model pass, and gives it back as it was", () => {
    const formation = { formation: "kexholm", site: "winter_palace", operation: null, raise: null };
    const standing = { formation: "kexholm", site: "winter_palace", raise: null };
    const all: Order[] = [
      ...FORMATION_ORDERS.map((kind): Order => ({ type: "formation", kind, ...formation })),
      { type: "duty", kind: "agitate", formation: "kexholm" },
      { type: "duty", kind: "appointCommissar", formation: "kexholm" },
      { type: "duty", kind: "callOut", district: "vyborg" },
      { type: "duty", kind: "summon", site: "winter_palace", claimsCityLost: true },
      { type: "duty", kind: "negotiate" },
      { type: "duty", kind: "liaison", site: "smolny" },
      { type: "duty", kind: "scouts", site: "smolny" },
      { type: "duty", kind: "staffWork" },
      { type: "duty", kind: "supplyColumn" },
      { type: "duty", kind: "publish" },
      { type: "duty", kind: "offerTruce" },
      { type: "duty", kind: "visitBarracks", formation: "kexholm" },
      { type: "duty", kind: "trains", side: "government", stop: true },
      { type: "duty", kind: "runner", formation: "kexholm" },
      { type: "duty", kind: "mendLine", site: "smolny" },
      { type: "operation", kind: "planOperation", operation: "red_guard-a", act: "seize", site: "telegraph", turn: 2, onceHeld: null },
      ...STANDING_ACTS.map((act): Order => ({ type: "standing", kind: "giveStanding", when: { kind: "lineCut" }, act, ...standing })),
      ...CONDITIONS.map((when): Order => ({ type: "standing", kind: "giveStanding", when, act: "bridge", ...standing, raise: true })),
      { type: "standing", kind: "revokeStanding", formation: "kexholm" },
      { type: "share", kind: "shareOrders", shares: { red_guard: 3 } },
      { type: "vote", kind: "vote", card: "press", choice: "close_it" },
      { type: "takeBack", kind: "takeBack", order: "o-1" },
    ];
    expect(new Set(all.filter((each) => each.type === "duty").map((each) => each.kind))).toEqual(new Set(DUTIES));
    for (const each of all) expect(toModel(order.parse(toWire(each)))).toEqual(each);
  });
});

describe("the checked shape of a telegram", () => {
  const passes = (text: string) => clientMessages.sendTelegram.safeParse({ id: "telegram-1", to: "smolny_staff", text }).success;

  it("is 1 to 120 characters of any script, without control characters", () => {
    expect(passes("Где матросы? <b>12</b>")).toBe(true);
    for (const text of ["", "   ", "x".repeat(121), "two\nlines", "bell\u0007"]) expect(passes(text), JSON.stringify(text)).toBe(false);
  });
});
