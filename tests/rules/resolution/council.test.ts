import { describe, expect, it } from "vitest";
import type { CardId, ChoiceId, SeatId } from "../../../shared/model/ids.ts";
import type { MatchState } from "../../../shared/model/state.ts";
import { closeCouncil } from "../../../shared/rules/council.ts";
import { playOn, RIVERTON, smallWar } from "./small-war.ts";

type Votes = Readonly<Record<CardId, Readonly<Record<SeatId, ChoiceId>>>>;

function council(votes: Votes, state: MatchState = smallWar()) {
  const cards = { ...state.cards };
  for (const [id, cast] of Object.entries(votes)) cards[id] = { ...cards[id]!, votes: cast };
  const result = closeCouncil(RIVERTON, { ...state, phase: "council", cards });
  return { ...result, of: (kind: string) => result.events.filter((event) => event.kind === kind) };
}

describe("council", () => {
  it("[RD-1] puts cards on the table at their hour; standing cards lie there from the start", () => {
    const open = Object.keys(smallWar().cards).filter((id) => smallWar().cards[id]?.status === "open");
    expect(open).toEqual(expect.arrayContaining(["take_guarded_mrc", "open_hostilities_government"]));
  });

  it("[RD-2] carries what the majority of those who voted wants; the staff breaks a tie", () => {
    const { state } = council({ take_guarded_mrc: { committee: "no", soldiers: "yes", river_people: "yes" } });
    expect(state.sides.mrc.mayTakeGuarded).toBe(true);
    expect(council({ take_guarded_mrc: { committee: "yes", soldiers: "no" } }).state.sides.mrc.mayTakeGuarded).toBe(true);
    expect(council({ take_guarded_mrc: { soldiers: "yes", river_people: "no" } }).state.sides.mrc.mayTakeGuarded).toBe(false);
  });

  it("[RD-3] leaves a standing card that failed on the table, its votes cleared", () => {
    const { state, of } = council({ take_guarded_mrc: { committee: "no" } });
    expect(state.cards["take_guarded_mrc"]).toMatchObject({ status: "open", votes: {} });
    expect(of("decisionCarried")[0]?.params["carried"]).toBe(false);
  });

  it("[RD-4] a side that lets a card run out hesitates: half its orders, and no growth of will", () => {
    const state = smallWar({ match: { hour: 24, turn: 5 } });
    const late = council({}, { ...state, cards: { ...state.cards, flour: { status: "open", openedHour: 0, votes: {}, chosen: {} } } });
    expect(late.state.cards["flour"]?.status).toBe("lapsed");
    expect(late.state.sides.mrc.hesitates).toBe(true);
    const after = playOn({ ...late.state, phase: "orders" }, 1).state;
    expect(after.sides.mrc.will).toBe(0);
    expect(after.sides.government.will).toBeGreaterThan(0);
    expect(after.sides.mrc.hesitates).toBe(false);
  });

  it("[RD-5] carries out what the choice says", () => {
    const state = smallWar();
    const choice = RIVERTON.cards["flour"]!.choices[0]!;
    const opened = { ...state, cards: { ...state.cards, flour: { status: "open", openedHour: 0, votes: {}, chosen: {} } as const } };
    const done = council({ flour: { committee: choice.id } }, opened);
    expect(done.state.cards["flour"]).toMatchObject({ status: "decided", chosen: { mrc: choice.id } });
    expect(done.events.filter((event) => event.cause.rule === "RD-5").length).toBeGreaterThan(0);
  });

  it("[RD-6] a truce holds only if both sides accept it", () => {
    const state = smallWar();
    const opened = { ...state, cards: { ...state.cards, truce: { status: "open", openedHour: 0, votes: {}, chosen: {} } as const } };
    const one = council({ truce: { committee: "accept" } }, opened);
    expect(one.state.truceUntil).toBeNull();
    const both = council({ truce: { committee: "accept", command: "accept" } }, opened);
    expect(both.state.truceUntil).toBe(12);
    expect(both.of("agreementReached")).toHaveLength(1);
  });

  it("[RD-6] who refuses pays for it, and the other does not", () => {
    const state = smallWar();
    const opened = { ...state, cards: { ...state.cards, truce: { status: "open", openedHour: 0, votes: {}, chosen: {} } as const } };
    const lost = (votes: Readonly<Record<SeatId, ChoiceId>>) => {
      const { sides } = council({ truce: votes }, opened).state;
      return [state.sides.mrc.legitimacy - sides.mrc.legitimacy, state.sides.government.legitimacy - sides.government.legitimacy];
    };
    expect(lost({ committee: "refuse", command: "accept" })).toEqual([1, 0]);
    expect(lost({ committee: "accept", command: "refuse" })).toEqual([0, 1]);
    expect(lost({ committee: "refuse", command: "refuse" })).toEqual([1, 1]);
  });

  it("[RD-7] bots' will grows with command, alike for turns of any length", () => {
    const poor = playOn(
      smallWar({ sides: { mrc: { organization: { command: 10, liaison: 50, intelligence: 50, supply: 50, commissariat: 50 } } } }),
      2,
    ).state;
    const rich = playOn(
      smallWar({ sides: { mrc: { organization: { command: 90, liaison: 50, intelligence: 50, supply: 50, commissariat: 50 } } } }),
      2,
    ).state;
    expect(rich.sides.mrc.will).toBeGreaterThan(poor.sides.mrc.will);
  });
});
