import { describe, expect, it } from "vitest";
import type { GameEvent } from "../../shared/model/events.ts";
import type { MatchState } from "../../shared/model/state.ts";
import { knownTo, knownToAll } from "../../shared/rules/draft.ts";
import { publicViewFor } from "../../shared/rules/views.ts";
import { eventOf } from "../support/event.ts";
import { smallMatch } from "../support/match-from-map.ts";
import { BOARDS, botsWithWhims, playWith } from "../support/random-play.ts";

/** The third turn has begun: what is talked of came out in the second, between hours 6 and 12. */
const { scenario, state } = smallMatch({ match: { turn: 3, hour: 12, phase: "council" } });
const newsOf = (events: readonly GameEvent[], at: MatchState = state) => publicViewFor(scenario, at, events).news;
const fought = (differs: Partial<GameEvent> = {}) =>
  eventOf("fought", {
    turn: 2,
    hour: 8,
    seat: "hands",
    formation: "workers",
    site: "castle",
    params: { deadOfAttackers: 3, deadOfDefenders: 8, formations: 2 },
    known: knownToAll(10),
    ...differs,
  });

describe("public news", () => {
  it("[VS-10] says what happened, where, when and whose doing it was, and no formation, figure, seat or cause", () => {
    expect(newsOf([fought()])).toEqual([{ kind: "fought", hour: 8, side: "mrc", site: "castle", how: null, text: null }]);
  });

  it("[VS-10] waits until both sides and the city have heard", () => {
    const known = (mrc: number | null, government: number | null, between: number | null) => ({ mrc, government, between });
    expect(newsOf([fought({ known: known(12, 9, 10) })])).toHaveLength(1);
    for (const still of [known(13, 9, 10), known(9, null, 10), known(9, 9, null)]) expect(newsOf([fought({ known: still })])).toEqual([]);
    expect(newsOf([fought({ known: knownTo("mrc", 8) })])).toEqual([]);
  });

  it("[VS-10] is of the last turn: what came out before it is old, what came out late is new", () => {
    expect(newsOf([fought({ turn: 1, hour: 2, known: knownToAll(4) })])).toEqual([]);
    expect(newsOf([fought({ turn: 1, hour: 2, known: knownToAll(7) })])).toHaveLength(1);
  });

  it("[VS-10] leaves out orders, dispatches, votes, capacities and all else that is a side's own", () => {
    const kinds = ["orderIssued", "dispatchSent", "voteCast", "decisionCarried", "resolveMoved", "capacitiesGrew", "wordBroken"] as const;
    expect(newsOf(kinds.map((kind) => fought({ kind })))).toEqual([]);
  });

  it("[VS-10] tells a change of hands once the public board shows it, and not if it was undone by then", () => {
    const taken = (hour: number) =>
      fought({ kind: "siteTaken", hour, site: "bridge", params: { from: null, how: "march" }, known: knownToAll(hour + 2) });
    const shownAs = (holder: "mrc" | "government" | null): MatchState => ({
      ...state,
      knownHolders: {
        ...state.knownHolders,
        between: { ...state.knownHolders.between, bridge: { holder, hour: 6, guarded: true, seen: false } },
      },
    });
    expect(newsOf([taken(6)], shownAs("mrc"))).toMatchObject([{ kind: "siteTaken", side: "mrc", site: "bridge", how: "march" }]);
    expect(newsOf([taken(8)], shownAs("mrc"))).toEqual([]);
    expect(newsOf([taken(6)], shownAs("government"))).toEqual([]);
  });

  it("[VS-10] gives a dated event its sentence, and leaves out what only comes with a card", () => {
    const dated = (text: string) => fought({ kind: "calendarHappened", side: null, site: null, params: { entry: "x", text } });
    expect(newsOf([dated("The congress opened."), dated("")])).toMatchObject([{ kind: "calendarHappened", text: "The congress opened." }]);
  });
});

describe.each(BOARDS)("public news on %s", (_, load) => {
  it("[VS-10] never says more than the public board of the same moment", () => {
    const board = load();
    let told = 0;
    for (let turn = 2; turn <= 6; turn += 1) {
      const seed = "public news";
      const { state: at, events } = playWith(board, seed, botsWithWhims(board, seed), (match) => match.state.turn === turn);
      const view = publicViewFor(board, at, events);
      for (const { kind, site, side, hour } of view.news) {
        told += 1;
        expect(hour).toBeLessThanOrEqual(at.hour);
        if (kind === "siteTaken" || kind === "siteYielded") expect([site, view.sites[site ?? ""]?.holder]).toEqual([site, side]);
      }
    }
    expect(told).toBeGreaterThan(0);
  });
});
