import { describe, expect, it } from "vitest";
import { matchFromMap, smallMatch } from "../../support/match-from-map.ts";
import { targets, to, whyNot } from "../../support/orders.ts";

const MAY_TAKE = { sides: { mrc: { mayTakeGuarded: true } } };
const WAR = { match: { hostilities: { openedBy: "government" as const, hour: 0 } } };
const atTheDoor = (more = {}) =>
  matchFromMap("[hall m]--[square m]--[castle g]", { formations: { workers: { at: "square" }, cadets: { at: "castle" } }, ...more });

describe("seize", () => {
  it("[LG-13] takes what nobody holds or guards at any time", () => {
    expect(targets(smallMatch(), "hands", "workers", "seize")).toEqual([["bridge", 2]]);
    const unguarded = atTheDoor({ bodies: { cadets: { status: "departed" } } });
    expect(targets(unguarded, "hands", "workers", "seize")).toEqual([["castle", 0]]);
    expect(whyNot(atTheDoor(), "hands", to("workers", "seize", "hall"))?.code).toBe("ownSite");
  });

  it("[LG-8] takes a guarded place only once the council has decided so, or hostilities are open", () => {
    expect(whyNot(atTheDoor(), "hands", to("workers", "seize", "castle"))?.code).toBe("councilHasNotDecidedTake");
    expect(whyNot(atTheDoor(MAY_TAKE), "hands", to("workers", "seize", "castle"))).toBeNull();
    expect(whyNot(atTheDoor(WAR), "hands", to("workers", "seize", "castle"))).toBeNull();
  });

  it("[LG-8] counts as guarded what nobody can see", () => {
    const farOff = matchFromMap("[hall m]--[a .]--[b .]--[castle g]", { formations: { workers: { at: "hall" } } });
    expect(whyNot(farOff, "hands", to("workers", "seize", "castle"))?.code).toBe("councilHasNotDecidedTake");
  });
});

describe("show of force", () => {
  it("[LG-14] is made before enemy places, with the council's leave", () => {
    expect(whyNot(atTheDoor(), "hands", to("workers", "showOfForce", "castle"))?.code).toBe("councilHasNotDecidedTake");
    expect(targets(atTheDoor(MAY_TAKE), "hands", "workers", "showOfForce")).toEqual([["castle", 0]]);
  });

  it("[LG-10] needs a place that the enemy is known to hold, as blockade, assault and shelling do", () => {
    const open = smallMatch({
      ...MAY_TAKE,
      ...WAR,
      bodies: { workers: { guns: 2 } },
      sides: { mrc: { mayTakeGuarded: true, mayOpenHostilities: true } },
    });
    for (const kind of ["showOfForce", "blockade", "assault", "shell"] as const) {
      expect(whyNot(open, "hands", to("workers", kind, "bridge"))?.code).toBe("notEnemySite");
      expect(whyNot(open, "hands", to("workers", kind, "hall"))?.code).toBe("ownSite");
      expect(whyNot(open, "hands", to("workers", kind, "castle"))).toBeNull();
    }
  });
});

describe("blockade", () => {
  it("[LG-15] stands before an enemy place without leave, in a truce too", () => {
    expect(targets(atTheDoor({ match: { truceUntil: 12 } }), "hands", "workers", "blockade")).toEqual([["castle", 0]]);
  });
});

describe("assault", () => {
  it("[LG-9] [LG-16] needs the council's decision to open hostilities, or that they are open", () => {
    expect(whyNot(atTheDoor(MAY_TAKE), "hands", to("workers", "assault", "castle"))?.code).toBe("councilHasNotDecidedOpen");
    expect(whyNot(atTheDoor(WAR), "hands", to("workers", "assault", "castle"))).toBeNull();
    expect(whyNot(atTheDoor({ sides: { mrc: { mayOpenHostilities: true } } }), "hands", to("workers", "assault", "castle"))).toBeNull();
  });

  it("[LG-5] is not for those who were thrown back, nor are seizing and a show of force", () => {
    const shaken = atTheDoor({ ...WAR, bodies: { workers: { shakenUntil: 6 } } });
    for (const kind of ["assault", "seize", "showOfForce"] as const)
      expect(whyNot(shaken, "hands", to("workers", kind, "castle"))?.code).toBe("formationBroken");
    expect(whyNot(shaken, "hands", to("workers", "hold"))).toBeNull();
  });

  it("[LG-7] rests while a truce holds, as do shows of force, shelling and seizing what the enemy holds", () => {
    const truce = atTheDoor({
      match: { ...WAR.match, truceUntil: 12 },
      sides: { mrc: { mayOpenHostilities: true } },
      bodies: { workers: { guns: 2 } },
    });
    for (const kind of ["assault", "seize", "showOfForce", "shell"] as const)
      expect(whyNot(truce, "hands", to("workers", kind, "castle"))?.code).toBe("truceHolds");
  });
});
