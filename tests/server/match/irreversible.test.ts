import { describe, expect, it } from "vitest";
import { isIrreversible } from "../../../shared/match/irreversible.ts";
import type { DutyKind, FormationOrderKind, Order } from "../../../shared/model/orders.ts";
import { DUTIES, FORMATION_ORDERS } from "../../../shared/model/orders.ts";
import { startMatch } from "../../../shared/rules/start.ts";
import { viewFor } from "../../../shared/rules/views.ts";
import { loadScenario } from "../../../shared/scenarios/load.ts";

const scenario = loadScenario("petrograd", "historical");
const { state, events } = startMatch(scenario, { seed: "seven" });
const seat = scenario.seatIds.find((id) => scenario.seats[id]?.party === "mrc") ?? "";
const view = viewFor(scenario, state, seat, events);
const siteHeldBy = (holder: string | null) => Object.keys(view.sites).find((id) => view.sites[id]?.holder === holder) ?? "";

function toFormation(kind: FormationOrderKind, site: string | null, operation: string | null = null): Order {
  return { type: "formation", kind, formation: "any", site, operation, raise: kind === "bridge" ? true : null };
}

describe("what a caretaker may do", () => {
  it("is to hold, dig in, fetch arms and march within the side's own ground", () => {
    for (const kind of ["hold", "digIn", "arm"] as const) expect(isIrreversible(toFormation(kind, null), view, scenario)).toBe(false);
    expect(isIrreversible(toFormation("march", siteHeldBy("mrc")), view, scenario)).toBe(false);
  });

  it("is not to march onto other ground, nor to join an operation", () => {
    expect(isIrreversible(toFormation("march", siteHeldBy("government")), view, scenario)).toBe(true);
    expect(isIrreversible(toFormation("march", "nowhere"), view, scenario)).toBe(true);
    expect(isIrreversible(toFormation("hold", null, "a"), view, scenario)).toBe(true);
  });

  it("is none of the acts that take, shoot, cut off or give up", () => {
    const bold = FORMATION_ORDERS.filter((kind) => !["hold", "digIn", "arm", "march"].includes(kind));
    expect(bold).toHaveLength(7);
    for (const kind of bold) expect(isIrreversible(toFormation(kind, siteHeldBy("mrc")), view, scenario)).toBe(true);
  });

  it("is of the duties those that build up or find out", () => {
    const modest = DUTIES.filter((kind: DutyKind) => !isIrreversible({ type: "duty", kind } as Order, view, scenario));
    expect(modest).toEqual(["agitate", "liaison", "scouts", "staffWork", "supplyColumn", "visitBarracks", "runner", "mendLine"]);
  });

  it("is neither to plan an operation nor to share out the side's orders, but to take back an own order", () => {
    const plan: Order = { type: "operation", kind: "planOperation", operation: "a", act: "assault", site: "any", turn: 1, onceHeld: null };
    expect(isIrreversible(plan, view, scenario)).toBe(true);
    expect(isIrreversible({ type: "share", kind: "shareOrders", shares: {} }, view, scenario)).toBe(true);
    expect(isIrreversible({ type: "word", kind: "refuseWord", word: "staff-1" }, view, scenario)).toBe(true);
    expect(isIrreversible({ type: "takeBack", kind: "takeBack", order: "o1" }, view, scenario)).toBe(false);
  });

  it.each(["petrograd", "moscow"])(
    "is never to vote for what the cards of %s mark as irreversible, nor for a permit, a truce or a settlement",
    (id) => {
      const played = loadScenario(id, "historical");
      let forbidden = 0;
      for (const card of Object.values(played.cards)) {
        for (const choice of card.choices) {
          const binds = choice.irreversible || choice.effects.some((effect) => ["permit", "truce", "settlement"].includes(effect.kind));
          const vote: Order = { type: "vote", kind: "vote", card: card.id, choice: choice.id };
          expect(isIrreversible(vote, view, played)).toBe(binds);
          if (binds) forbidden += 1;
        }
      }
      expect(forbidden).toBeGreaterThan(0);
    },
  );

  it("is not to vote on a card that is not there", () => {
    expect(isIrreversible({ type: "vote", kind: "vote", card: "nothing", choice: "nothing" }, view, scenario)).toBe(true);
  });
});
