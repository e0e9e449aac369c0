import { describe, expect, it } from "vitest";
import { closeCouncil } from "../../../shared/rules/council.ts";
import { viewFor } from "../../../shared/rules/views.ts";
import { smallMatch } from "../../support/match-from-map.ts";
import { given, to, whyNot } from "../../support/orders.ts";

const council = () => smallMatch({ match: { phase: "council" } });
const vote = (card: string, choice: string) => ({ type: "vote", kind: "vote", card, choice }) as const;

describe("voting", () => {
  it("[OD-11] lets a seat vote on the open cards of its party, and change its vote", () => {
    const voted = given(council(), "hands", vote("press", "close"), vote("press", "leave"));
    expect(voted.state.cards["press"]?.votes).toEqual({ hands: "leave" });
    expect(whyNot(council(), "hands", vote("bridges", "yes"))?.code).toBe("noVoteHere");
    expect(whyNot(council(), "hands", vote("nothing", "yes"))?.code).toBe("unknownCard");
    expect(whyNot(council(), "hands", vote("press", "burn"))?.code).toBe("unknownChoice");
    expect(whyNot(council(), "hands", vote("truce", "yes"))?.code).toBe("cardNotOpen");
  });

  it("[OD-11] lets the seat between decide for itself", () => {
    const decided = given(council(), "doctors", vote("bread", "yes"));
    expect(closeCouncil(decided.scenario, decided.state).state.cards["bread"]?.chosen).toEqual({ between: "yes" });
  });

  it("[OD-11] is over once the party has decided", () => {
    const voted = given(council(), "hands", vote("press", "close"));
    const later = { ...voted, state: { ...closeCouncil(voted.scenario, voted.state).state, phase: "council" as const } };
    expect(whyNot(later, "staff", vote("press", "leave"))?.code).toBe("cardNotOpen");
  });
});

describe("what a decision changes", () => {
  it("[VS-1] is seen before orders are written", () => {
    const cards = { ...council().scenario.cards };
    const [close, leave] = cards["press"]!.choices;
    cards["press"] = {
      ...cards["press"]!,
      choices: [
        {
          ...close!,
          effects: [
            { kind: "holder", site: "bridge", side: "mrc" },
            { kind: "place", formation: "workers", site: "bridge" },
          ],
        },
        leave!,
      ],
    };
    const match = smallMatch({ match: { phase: "council" }, definitions: { cards } });
    const voted = given(match, "hands", vote("press", "close"));
    const { state } = closeCouncil(voted.scenario, voted.state);
    const view = viewFor(voted.scenario, state, "hands", []);
    expect(view.sites["bridge"]?.holder).toBe("mrc");
    expect(view.own["workers"]?.site).toBe("bridge");
  });
});

describe("sharing the orders", () => {
  const share = (shares: Record<string, number>) => ({ type: "share", kind: "shareOrders", shares }) as const;
  const match = () => smallMatch({ formations: { workers: { at: "hall" }, printers: { at: "hall" }, cadets: { at: "castle" } } });

  it("[OD-10] is for the staff, up to the whole pool, among its own side's seats", () => {
    expect(given(match(), "staff", share({ staff: 1, hands: 8 })).state.sides.mrc.shares).toEqual({ staff: 1, hands: 8 });
    expect(whyNot(match(), "hands", share({ hands: 9 }))?.code).toBe("notStaff");
    expect(whyNot(match(), "staff", share({ staff: 1, hands: 9 }))).toEqual({ code: "sharesDoNotAddUp", facts: { pool: 9, asked: 10 } });
    for (const shares of [{ office: 1 }, { hands: -1 }, { hands: 0.5 }, { hands: Number.NaN }])
      expect(whyNot(match(), "staff", share(shares))?.code).toBe("sharesDoNotAddUp");
  });

  it("[OD-10] leaves nobody with less than he has given", () => {
    const ordered = given(match(), "hands", to("workers", "hold"), to("printers", "hold"));
    expect(whyNot(ordered, "staff", share({ staff: 8, hands: 1 }))?.facts).toEqual({ pool: 9, seat: "hands", given: 2 });
  });
});
