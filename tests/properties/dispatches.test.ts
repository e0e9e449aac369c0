import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventKind } from "../../shared/model/events.ts";
import type { SideId } from "../../shared/model/ids.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { Dispatch, IssuedOrder, MatchState } from "../../shared/model/state.ts";
import { commanderOf } from "../../shared/rules/allegiance.ts";
import { openDraft } from "../../shared/rules/draft.ts";
import { sendDispatches } from "../../shared/rules/resolution/dispatches.ts";
import { openResolution } from "../../shared/rules/resolution/resolution.ts";
import { BOARDS, botsWithWhims, playWith, retrace } from "../support/random-play.ts";

/** What a formation does of an order, as against what befalls it. */
const ACTS: ReadonlySet<EventKind> = new Set<EventKind>([
  "formationHeldUp",
  "bridgeRaised",
  "bridgeLowered",
  "dugIn",
  "armsIssued",
  "showOfForceFailed",
  "assaultThrownBack",
  "shelled",
]);
/** What a formation begins without being told. */
const OF_ITSELF: ReadonlySet<EventKind> = new Set<EventKind>(["actedByInitiative", "ralliedToSeat"]);

describe.each(BOARDS)("the dispatches of a match on %s", (name, load) => {
  const numRuns = name === "the made-up town" ? 12 : 3;

  it("[DI-4] no order is obeyed before it arrives, and none that never arrived", () => {
    const scenario = load();
    let arrivedLate = 0;
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), (seed) => {
        const { events } = playWith(scenario, seed, botsWithWhims(scenario, seed));
        const sent = new Map<string, Dispatch>();
        retrace(scenario, seed, events, (before, event, after) => {
          if (event.kind === "dispatchSent") {
            const dispatch = event.changes.map(({ to }) => to as unknown as Dispatch).find((to) => to.id === event.params["dispatch"])!;
            sent.set(dispatch.id, dispatch);
          }
          for (const { path, to } of event.changes) {
            if (path[0] !== "formations" || path[2] !== "doing" || to === null) continue;
            const id = String(path[1]);
            const doing = after.formations[id]!.doing!;
            if (doing.dispatch === null) {
              expect(OF_ITSELF, `${event.kind} ${id}`).toContain(event.kind);
              continue;
            }
            const dispatch = sent.get(doing.dispatch)!;
            expect(event.kind).toBe(dispatch.when === undefined ? "dispatchArrived" : "standingOrderFired");
            expect(["sent", "late"]).toContain(dispatch.status);
            expect(dispatch.arrivesHour).not.toBeNull();
            expect(event.hour).toBeGreaterThanOrEqual(dispatch.arrivesHour!);
            expect(event.hour).toBeGreaterThanOrEqual(dispatch.sentHour);
            expect(doing.order).toEqual(dispatch.order);
            if (dispatch.status === "late") arrivedLate++;
          }
          const told = event.params["dispatch"];
          if (typeof told === "string" && (event.kind === "orderObeyed" || event.kind === "orderLapsed")) {
            expect(event.hour).toBeGreaterThanOrEqual(sent.get(told)!.arrivesHour!);
          }
          const isAct = ACTS.has(event.kind) && event.cause.rule !== "TU-4";
          if (isAct && event.formation !== null) {
            expect(before.formations[event.formation]!.doing, `${event.kind} ${event.formation}`).not.toBeNull();
          }
        });
      }),
      { numRuns },
    );
    expect(arrivedLate).toBeGreaterThan(0);
  });

  it("[DI-1] more liaison never lowers the share of orders on time, die by die, over 500 seeds", () => {
    const scenario = load();
    const { state } = playWith(
      scenario,
      "liaison",
      botsWithWhims(scenario, "liaison"),
      (match) => match.state.turn > 2 && match.state.phase === "orders",
    );
    const issued = ordersToAll(scenario, state);
    let [fewest, most] = [0, 0];
    for (let seed = 0; seed < 500; seed++) {
      let before: readonly string[] = [];
      for (const liaison of [0, 25, 50, 75, 100]) {
        const onTime = sentInTime(scenario, { ...withLiaison(state, liaison), seed: `seed ${seed}`, issued });
        // Not the share alone: whoever is reached with less is reached with more.
        expect(before.filter((id) => !onTime.includes(id))).toEqual([]);
        before = onTime;
        if (liaison === 0) fewest += onTime.length;
        if (liaison === 100) most += onTime.length;
      }
    }
    expect(most).toBeGreaterThan(fewest);
  });
});

/** One order to everybody on the board, as if commanders had as many orders as they liked. */
function ordersToAll(scenario: Scenario, state: MatchState): readonly IssuedOrder[] {
  return scenario.formationIds.flatMap((formation) => {
    const seat = commanderOf(scenario, state, formation);
    if (seat === null) return [];
    return [{ id: `to ${formation}`, seat, order: { kind: "hold", formation, site: null, operation: null, raise: null } as const }];
  });
}

function withLiaison(state: MatchState, liaison: number): MatchState {
  const of = (side: SideId) => ({ ...state.sides[side], organization: { ...state.sides[side].organization, liaison } });
  return { ...state, sides: { mrc: of("mrc"), government: of("government") } };
}

/** Sends off the orders of a turn, and answers to whom they went in time. */
function sentInTime(scenario: Scenario, state: MatchState): readonly string[] {
  const resolution = openResolution(openDraft(scenario, state), 3);
  sendDispatches(resolution);
  const sent = resolution.state.dispatches.filter(({ id, status }) => id.startsWith("d-to ") && status === "sent");
  const { mrc, government } = resolution.state.sides;
  const tallied = mrc.tally.onTime + government.tally.onTime - state.sides.mrc.tally.onTime - state.sides.government.tally.onTime;
  expect(tallied).toBe(sent.length);
  return sent.map(({ order }) => order.formation);
}
