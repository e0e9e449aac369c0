import { describe, expect, it } from "vitest";
import { matchFromMap, smallMatch } from "../../support/match-from-map.ts";
import { duty, given, to, whyNot } from "../../support/orders.ts";

const two = (more = {}) =>
  smallMatch({ formations: { workers: { at: "hall" }, printers: { at: "hall" }, cadets: { at: "castle" } }, ...more });

describe("filing orders", () => {
  it("[OD-1] files an order under a number, and a later one to the same formation in its stead", () => {
    const once = given(two(), "hands", to("workers", "hold"));
    expect(once.state.issued).toEqual([
      { id: "hands-o1", seat: "hands", order: { kind: "hold", formation: "workers", site: null, operation: null, raise: null } },
    ]);
    const again = given(once, "hands", to("printers", "hold"), to("workers", "march", "bridge"));
    expect(again.state.issued.map(({ id, order }) => [id, order.formation, order.kind])).toEqual([
      ["hands-o3", "workers", "march"],
      ["hands-o2", "printers", "hold"],
    ]);
  });

  it("[OD-1] leaves the given state as it is, and tells only the own side", () => {
    const match = two();
    const before = JSON.stringify(match.state);
    given(match, "hands", to("workers", "hold"));
    expect(JSON.stringify(match.state)).toBe(before);
  });

  it("[OD-2] gives no more orders than the seat's share, but lets it change those it has given", () => {
    const poor = two({ sides: { mrc: { shares: { staff: 0, hands: 1 } } } });
    const spent = given(poor, "hands", to("workers", "hold"));
    expect(whyNot(spent, "hands", to("printers", "hold"))).toEqual({ code: "noOrdersLeft", facts: { allowed: 1 } });
    expect(whyNot(spent, "hands", to("workers", "march", "bridge"))).toBeNull();
  });

  it("[OD-3] gives no order to those who are known to act by themselves", () => {
    const away = two({ bodies: { workers: { outOfReachUntil: 4 } } });
    expect(whyNot(away, "hands", to("workers", "hold"))?.code).toBe("formationOutOfReach");
  });

  it("[OD-4] takes votes in council, all else in the orders phase, and nothing after the end", () => {
    const council = two({ match: { phase: "council" } });
    expect(whyNot(council, "hands", to("workers", "hold"))?.code).toBe("wrongPhase");
    expect(whyNot(council, "staff", duty({ kind: "staffWork" }))?.code).toBe("wrongPhase");
    expect(whyNot(two(), "hands", { type: "vote", kind: "vote", card: "press", choice: "close" })?.code).toBe("wrongPhase");
    expect(whyNot(two({ match: { phase: "ended" } }), "hands", to("workers", "hold"))?.code).toBe("matchIsOver");
  });

  it("[LG-2] gives the same answer for a foreign formation and for one that does not exist", () => {
    for (const formation of ["cadets", "nobody", "constructor", "__proto__"])
      expect(whyNot(two(), "hands", to(formation, "hold"))).toEqual({ code: "notYourFormation", facts: {} });
    expect(whyNot(two(), "staff", to("workers", "hold"))?.code).toBe("notYourFormation");
    expect(whyNot(two(), "doctors", to("workers", "hold"))?.code).toBe("notYourFormation");
    expect(whyNot(two(), "nobody", to("workers", "hold"))?.code).toBe("wrongPhase");
  });

  it("[LG-2] says of a regiment that waits that it waits, to those who would command it", () => {
    const waiting = smallMatch({ formations: { regiment: { at: "bridge", allegiance: 10 }, workers: { at: "hall" } } });
    expect(whyNot(waiting, "hands", to("regiment", "hold"))?.code).toBe("formationWaits");
    expect(whyNot(waiting, "staff", to("regiment", "hold"))?.code).toBe("notYourFormation");
  });
});

describe("operations", () => {
  const plan = (id = "staff-1", more = {}) =>
    ({ type: "operation", kind: "planOperation", operation: id, act: "seize", site: "castle", turn: 1, onceHeld: null, ...more }) as const;
  const may = two({ sides: { mrc: { mayTakeGuarded: true } } });

  it("[OD-6] is planned by a seat under its own name, against a place the side does not hold, for this turn or a later one", () => {
    expect(given(may, "staff", plan()).state.operations).toEqual([
      { id: "staff-1", letter: "A", side: "mrc", seat: "staff", act: "seize", site: "castle", turn: 1, onceHeld: null },
    ]);
    expect(whyNot(may, "staff", plan("office-1"))?.code).toBe("unknownOperation");
    expect(whyNot(may, "staff", plan("staff-1", { site: "hall" }))?.code).toBe("ownSite");
    expect(whyNot(may, "staff", plan("staff-1", { site: "bridge", act: "assault" }))?.code).toBe("notEnemySite");
    expect(whyNot(may, "staff", plan("staff-1", { site: "nowhere" }))?.code).toBe("unknownSite");
    expect(whyNot(may, "staff", plan("staff-1", { turn: 7 }))?.code).toBe("operationPast");
    expect(whyNot(may, "staff", plan("staff-1", { turn: 3, onceHeld: "bridge" }))).toBeNull();
    expect(whyNot(may, "doctors", plan("doctors-1"))?.code).toBe("notYourDuty");
  });

  it("[OD-6] is changed when it is planned again", () => {
    const changed = given(may, "staff", plan(), plan("staff-1", { turn: 2 }));
    expect(changed.state.operations.map(({ letter, turn }) => [letter, turn])).toEqual([["A", 2]]);
  });

  it("[OD-7] leads as many in one turn as command allows, prepared ones counted in their turn", () => {
    const one = two({ sides: { mrc: { organization: { command: 25, liaison: 50, intelligence: 50, supply: 50, commissariat: 50 } } } });
    const full = given(one, "staff", plan());
    expect(whyNot(full, "hands", plan("hands-1"))?.code).toBe("noOperationsLeft");
    expect(whyNot(full, "hands", plan("hands-1", { turn: 2 }))).toBeNull();
    expect(whyNot(full, "staff", plan("staff-1", { act: "showOfForce" }))).toBeNull();
  });

  it("[OD-5] is joined by orders of the same act at the same site, and by guns in an assault", () => {
    const planned = given(may, "staff", plan());
    const join = (more = {}) => to("workers", "seize", "castle", { operation: "staff-1", ...more });
    expect(whyNot(planned, "hands", join())).toBeNull();
    expect(whyNot(planned, "hands", join({ operation: "staff-9" }))?.code).toBe("unknownOperation");
    expect(whyNot(planned, "hands", join({ kind: "showOfForce" }))?.code).toBe("operationElsewhere");
    expect(whyNot(planned, "hands", join({ kind: "seize", site: "bridge" }))?.code).toBe("operationElsewhere");
    expect(whyNot({ ...planned, state: { ...planned.state, turn: 2 } }, "hands", join())?.code).toBe("operationPast");
    expect(whyNot(planned, "school", to("cadets", "seize", "bridge", { operation: "staff-1" }))?.code).toBe("unknownOperation");
    const guns = matchFromMap("[hall m]--[castle g]", {
      formations: { battery: { at: "hall", guns: 2 } },
      sides: { mrc: { mayOpenHostilities: true } },
    });
    const assault = given(guns, "staff", plan("staff-1", { act: "assault" }));
    expect(whyNot(assault, "hands", to("battery", "shell", "castle", { operation: "staff-1" }))).toBeNull();
  });

  it("[OD-8] lets a seat take back its own orders, duty and plans, and leaves those who had joined to act alone", () => {
    const filed = given(may, "staff", plan(), duty({ kind: "staffWork" }));
    const joined = given(filed, "hands", to("workers", "seize", "castle", { operation: "staff-1" }));
    const back = (order: string) => ({ type: "takeBack", kind: "takeBack", order }) as const;
    const alone = given(joined, "staff", back("staff-1"), back("staff-o1"));
    expect(alone.state.operations).toEqual([]);
    expect(alone.state.duties).toEqual([]);
    expect(alone.state.issued[0]?.order.operation).toBeNull();
    expect(given(joined, "hands", back("hands-o1")).state.issued).toEqual([]);
    for (const order of ["hands-o1", "hands-o99"]) expect(whyNot(joined, "school", back(order))?.code).toBe("unknownOrder");
  });

  it("[OD-8] lets the staff take back its sharing out until somebody has used it, and everybody his vote until the council is over", () => {
    const back = (order: string) => ({ type: "takeBack", kind: "takeBack", order }) as const;
    const share = (shares: Readonly<Record<string, number>>) => ({ type: "share", kind: "shareOrders", shares }) as const;
    const one = two({ sides: { mrc: { organization: { command: 0, liaison: 50, intelligence: 50, supply: 50, commissariat: 50 } } } });
    const shared = given(one, "staff", share({ staff: 2, hands: 0 }));
    expect(given(shared, "staff", back("shares")).state).toEqual(one.state);
    expect(whyNot(one, "staff", back("shares"))?.code).toBe("unknownOrder");
    expect(whyNot(shared, "hands", back("shares"))?.code).toBe("unknownOrder");
    const mixed = two({
      formations: { workers: { at: "hall", seats: { mrc: "staff" } }, printers: { at: "hall" }, cadets: { at: "castle" } },
      ...{ sides: one.state.sides },
    });
    const all = given(mixed, "staff", share({ staff: 0, hands: 2 }));
    const used = given(all, "hands", to("printers", "hold"), {
      type: "standing",
      kind: "giveStanding",
      formation: "printers",
      when: { kind: "attacked" },
      act: "hold",
      site: null,
      raise: null,
    });
    expect(whyNot(used, "staff", back("shares"))?.code).toBe("othersCountOnIt");
    const council = two({ match: { phase: "council" } });
    const voted = given(council, "hands", { type: "vote", kind: "vote", card: "press", choice: "close" });
    expect(given(voted, "hands", back("press")).state).toEqual(council.state);
    expect(whyNot(voted, "staff", back("press"))?.code).toBe("unknownOrder");
    expect(whyNot({ ...voted, state: { ...voted.state, phase: "orders" } }, "hands", back("press"))?.code).toBe("unknownOrder");
  });
});
