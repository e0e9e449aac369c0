import { describe, expect, it } from "vitest";
import type { StandingCondition, StandingOrder } from "../../../shared/model/orders.ts";
import { resolveTurn } from "../../../shared/rules/resolve.ts";
import { viewFor } from "../../../shared/rules/views.ts";
import { type Differences, matchFromMap, type SmallMatch } from "../../support/match-from-map.ts";
import { given, to, whyNot } from "../../support/orders.ts";

const MAP = "[hall m seat-of-power]--[mill m barracks]--[bridge . bridge]--[castle g seat-of-power]";

function town(more: Differences = {}): SmallMatch {
  return matchFromMap(MAP, {
    formations: { workers: { at: "mill" }, printers: { at: "hall" }, guards: { at: "hall", bound: true }, cadets: { at: "castle" } },
    ...more,
    options: { constants: { initiative: 0 }, ...more.options },
  });
}

const when = (condition: StandingCondition, more: Partial<StandingOrder> = {}) =>
  ({
    type: "standing",
    kind: "giveStanding",
    formation: "workers",
    when: condition,
    act: "hold",
    site: null,
    raise: null,
    ...more,
  }) as const;
const revoke = { type: "standing", kind: "revokeStanding", formation: "workers" } as const;

/** The turn resolved, and the next one's time for orders. */
function next({ scenario, state }: SmallMatch, more: object = {}) {
  const played = resolveTurn(scenario, state);
  return { scenario, events: played.events, state: { ...played.state, phase: "orders" as const, ...more } };
}

const kinds = (played: { readonly events: readonly { readonly kind: string }[] }) => played.events.map((event) => event.kind);

describe("standing orders", () => {
  it("[SO-1] cost one order each, stand beside the order of the hour, and are three at most", () => {
    const soon = { kind: "attacked" } as const;
    const once = given(town(), "hands", when(soon), to("workers", "hold"));
    expect(viewFor(once.scenario, once.state, "hands", []).orders.given).toBe(2);
    const changed = given(once, "hands", when({ kind: "lineCut" }));
    expect(viewFor(changed.scenario, changed.state, "hands", []).orders.given).toBe(2);
    const poor = town({ sides: { mrc: { shares: { staff: 0, hands: 1 } } } });
    expect(whyNot(given(poor, "hands", when(soon)), "hands", to("printers", "hold"))?.code).toBe("noOrdersLeft");
    expect(whyNot(given(poor, "hands", to("printers", "hold")), "hands", when(soon))?.code).toBe("noOrdersLeft");
    const one = town({ options: { constants: { initiative: 0, standingOrders: 1 } } });
    const full = given(one, "hands", when(soon, { formation: "printers" }));
    expect(whyNot(full, "hands", when(soon))).toEqual({ code: "standingOrdersFull", facts: { allowed: 1 } });
    const later = next(full);
    expect(whyNot(later, "hands", when(soon))?.code).toBe("standingOrdersFull");
    expect(whyNot(later, "hands", when({ kind: "lineCut" }, { formation: "printers" }))).toBeNull();
  });

  it("[LG-35] bind guards to their place and are refused for places that are of no use", () => {
    const soon = { kind: "attacked" } as const;
    expect(whyNot(town(), "hands", when(soon, { formation: "guards", act: "march", site: "mill" }))?.code).toBe("formationBound");
    expect(whyNot(town(), "hands", when(soon, { formation: "guards" }))).toBeNull();
    expect(whyNot(town(), "hands", when(soon, { act: "march", site: "nowhere" }))?.code).toBe("unknownSite");
    expect(whyNot(town(), "hands", when(soon, { act: "bridge", site: "mill", raise: true }))?.code).toBe("notABridge");
    expect(whyNot(town(), "hands", when({ kind: "hourFrom", hour: 0 }))?.code).toBe("hourIsPast");
    expect(whyNot(town(), "hands", when({ kind: "held", site: "nowhere", by: "mrc" }))?.code).toBe("unknownSite");
    expect(whyNot(town(), "school", when(soon))?.code).toBe("notYourFormation");
    const { choices } = viewFor(town().scenario, town().state, "hands", []);
    expect(choices.standing["guards"]).toEqual({
      ok: true,
      acts: [
        { act: "hold", place: "none" },
        { act: "bridge", place: "bridge" },
        { act: "digIn", place: "none" },
      ],
    });
    expect(whyNot(town(), "hands", when(soon, { act: "shell", site: "castle" }))?.code).toBe("noGuns");
    expect(whyNot(town(), "hands", when(soon, { act: "assault", site: "castle" }))).toBeNull();
    const river = matchFromMap("[quay m]~~[river . water]", { formations: { cruiser: { at: "river", kind: "ship", guns: 4 } } });
    const sail = when(soon, { formation: "cruiser", act: "march" });
    expect(whyNot(river, "hands", { ...sail, site: "quay" })?.code).toBe("shipsStayOnWater");
    expect(whyNot(river, "hands", { ...sail, act: "seize", site: "quay" })?.code).toBe("shipsStayOnWater");
    expect(whyNot(town(), "hands", when({ kind: "enemySeen", site: "nowhere" }))?.code).toBe("unknownSite");
  });

  it("[SO-2] travel, take each other's place, and are revoked by an order that must arrive too", () => {
    const first = next(given(town(), "hands", when({ kind: "attacked" })));
    expect(viewFor(first.scenario, first.state, "hands", []).standing).toMatchObject([{ known: "received", when: { kind: "attacked" } }]);
    const second = next(given(first, "hands", when({ kind: "hourFrom", hour: 99 })));
    const [view] = viewFor(second.scenario, second.state, "hands", []).standing;
    expect(view).toMatchObject({ formation: "workers", when: { kind: "hourFrom" } });
    expect(whyNot(town(), "hands", revoke)?.code).toBe("noStandingOrder");
    const revoked = given(second, "hands", revoke);
    expect(viewFor(revoked.scenario, revoked.state, "hands", []).standing).toMatchObject([
      { known: "received" },
      { known: "written", when: null },
    ]);
    const third = next(revoked);
    expect(viewFor(third.scenario, third.state, "hands", []).standing).toEqual([]);
    expect(third.state.dispatches.some((each) => each.when !== undefined && each.status === "arrived")).toBe(false);
  });

  it("[SO-3] are carried out once, when the hour has come", () => {
    const filed = given(town(), "hands", when({ kind: "hourFrom", hour: 2 }, { act: "march", site: "hall" }));
    const played = next(filed);
    expect(played.events.filter((event) => event.kind === "standingOrderFired").map(({ hour, formation }) => [hour, formation])).toEqual([
      [2, "workers"],
    ]);
    expect(played.state.formations["workers"]?.site).toBe("hall");
    expect(kinds(next(played))).not.toContain("standingOrderFired");
  });

  it("[SO-3] know that their line is cut, and what is held where they stand, beside it, or where the telephone reaches", () => {
    const cut = town({ sites: { mill: { lineCut: { mrc: true, government: false } } } });
    expect(kinds(next(given(cut, "hands", when({ kind: "lineCut" }))))).toContain("standingOrderFired");
    expect(kinds(next(given(town(), "hands", when({ kind: "lineCut" }))))).not.toContain("standingOrderFired");
    const far = { kind: "held", site: "castle", by: "government" } as const;
    expect(kinds(next(given(town(), "hands", when(far))))).toContain("standingOrderFired");
    const blind = town({ sites: { mill: { lineCut: { mrc: true, government: false } } } });
    expect(kinds(next(given(blind, "hands", when(far))))).not.toContain("standingOrderFired");
    const beside = { kind: "held", site: "hall", by: "mrc" } as const;
    expect(kinds(next(given(blind, "hands", when(beside))))).toContain("standingOrderFired");
  });

  it("[SO-3] know that they are attacked, and that their seat of power is", () => {
    const fought = town({ sites: { mill: { foughtHour: 0 } } });
    expect(kinds(next(given(fought, "hands", when({ kind: "attacked" }))))).toContain("standingOrderFired");
    const seat = town({ sites: { hall: { foughtHour: 0 } } });
    expect(kinds(next(given(seat, "hands", when({ kind: "attacked" }))))).not.toContain("standingOrderFired");
    expect(kinds(next(given(seat, "hands", when({ kind: "seatAttacked" }))))).toContain("standingOrderFired");
  });

  it("[SO-3] see the enemy's men where they stand, beside it, or where the telephone tells of them", () => {
    const seen = (site: string) => ({ kind: "enemySeen", site }) as const;
    const scouted = town({ sites: { castle: { scoutedUntil: { mrc: 4, government: 0 } } } });
    expect(kinds(next(given(scouted, "hands", when(seen("castle")))))).toContain("standingOrderFired");
    expect(kinds(next(given(scouted, "hands", when(seen("bridge")))))).not.toContain("standingOrderFired");
    const beside = { ...town().state.formations["cadets"]!, site: "bridge" };
    const near = given(
      town({ sites: { mill: { lineCut: { mrc: true, government: false } } } }),
      "hands",
      when(seen("bridge")),
      when(seen("castle"), { formation: "printers" }),
    );
    const moved = { ...near, state: { ...near.state, formations: { ...near.state.formations, cadets: beside } } };
    const fired = next(moved).events.filter((event) => event.kind === "standingOrderFired");
    expect(fired[0]).toMatchObject({ formation: "workers", params: { when: "enemySeen", watched: "bridge" } });
  });

  it("[SO-3] hear that shots are fired, were not attacked where they have only just won, and look at nothing while they act by themselves", () => {
    const open = { match: { hostilities: { openedBy: "mrc", hour: 0 } } } as const;
    expect(kinds(next(given(town(open), "hands", when({ kind: "shotsFired" }))))).toContain("standingOrderFired");
    expect(kinds(next(given(town(), "hands", when({ kind: "shotsFired" }))))).not.toContain("standingOrderFired");
    const won = town({ sites: { mill: { foughtHour: 0, takenHour: 0 } } });
    expect(kinds(next(given(won, "hands", when({ kind: "attacked" }))))).not.toContain("standingOrderFired");
    const kept = next(given(town(), "hands", when({ kind: "hourFrom", hour: 7 })));
    const away = { ...kept.state.formations["workers"]!, outOfReachUntil: 10 };
    const acting = { ...kept, state: { ...kept.state, formations: { ...kept.state.formations, workers: away } } };
    expect(next(acting).events.find((event) => event.kind === "standingOrderFired")).toMatchObject({ hour: 10 });
  });

  it("[SO-6] are asked again when their moment comes, and those that may not be carried out are let be and say why", () => {
    const storm = when({ kind: "hourFrom", hour: 2 }, { act: "assault", site: "castle" });
    const leave = { sides: { mrc: { mayOpenHostilities: true } } };
    const dropped = (match: SmallMatch) => next(given(match, "hands", storm)).events.find((event) => event.kind === "standingOrderDropped");
    expect(dropped(town())).toMatchObject({
      hour: 2,
      formation: "workers",
      params: { whyNot: "councilHasNotDecidedOpen", order: "assault" },
    });
    expect(dropped(town({ ...leave, match: { truceUntil: 4 } }))?.params).toMatchObject({ whyNot: "truceHolds", until: 4 });
    expect(dropped(town({ ...leave, match: { truceUntil: 2 } }))).toBeUndefined();
    const filed = next(given(town(), "hands", storm));
    expect(filed.state.formations["workers"]?.doing).toBeNull();
    expect(viewFor(filed.scenario, filed.state, "hands", []).standing).toEqual([]);
    expect(viewFor(filed.scenario, filed.state, "hands", filed.events).news.map((event) => event.kind)).toContain("standingOrderDropped");
    expect(viewFor(filed.scenario, filed.state, "staff", filed.events).news.map((event) => event.kind)).not.toContain(
      "standingOrderDropped",
    );
    const there = next(given(town(), "hands", when({ kind: "hourFrom", hour: 2 }, { act: "march", site: "mill" })));
    expect(there.events.find((event) => event.kind === "standingOrderDropped")?.params["whyNot"]).toBe("alreadyThere");
  });

  it("[SO-6] see with their own eyes what their side does not know yet", () => {
    const filed = given(town(), "hands", when({ kind: "held", site: "bridge", by: "government" }, { act: "seize", site: "bridge" }));
    const lost = { ...filed.state.sites["bridge"]!, holder: "government" as const, pickets: 20 };
    const played = next({ ...filed, state: { ...filed.state, sites: { ...filed.state.sites, bridge: lost } } });
    expect(played.events.find((event) => event.kind === "standingOrderDropped")?.params["whyNot"]).toBe("councilHasNotDecidedTake");
  });

  it("[SO-4] lapse after two days, or when the formation no longer obeys", () => {
    const filed = given(town({ options: { constants: { initiative: 0, standingHours: 2 } } }), "hands", when({ kind: "attacked" }));
    expect(next(filed).events.find((event) => event.kind === "orderLapsed")).toMatchObject({
      formation: "workers",
      cause: { rule: "SO-4" },
    });
    const kept = next(given(town(), "hands", when({ kind: "attacked" })));
    const gone = { ...kept, state: { ...kept.state, formations: { ...kept.state.formations } } };
    gone.state.formations["workers"] = { ...kept.state.formations["workers"]!, allegiance: 0 };
    expect(next(gone).events.find((event) => event.kind === "orderLapsed")).toMatchObject({ cause: { rule: "SO-4" } });
  });

  it("[SO-5] are seen by their seat alone, as far as it has been told", () => {
    const filed = given(town(), "hands", when({ kind: "attacked" }));
    expect(viewFor(filed.scenario, filed.state, "hands", []).standing).toMatchObject([{ known: "written", chance: null }]);
    expect(viewFor(filed.scenario, filed.state, "hands", []).issued).toEqual([]);
    for (const seat of ["staff", "school", "doctors"]) expect(viewFor(filed.scenario, filed.state, seat, []).standing).toEqual([]);
  });
});
