import { describe, expect, it } from "vitest";
import type { DutyOrder } from "../../../shared/model/orders.ts";
import { matchFromMap, smallMatch } from "../../support/match-from-map.ts";
import { duty, given, whyNot } from "../../support/orders.ts";

const town = (more = {}) =>
  matchFromMap("[hall m]--[square .]--[castle g]--[far g]", {
    formations: {
      workers: { at: "hall", allegiance: 70 },
      regiment: { at: "square", allegiance: 0 },
      cadets: { at: "castle" },
      "cadets-far": { at: "far" },
    },
    ...more,
  });
const refused = (seat: string, order: DutyOrder, more = {}) => whyNot(town(more), seat, duty(order))?.code ?? null;

describe("duties", () => {
  it("[OD-9] is one a seat a turn, outside its orders, the later for the earlier", () => {
    const done = given(
      town({ sides: { mrc: { shares: { staff: 0, hands: 0 } } } }),
      "hands",
      duty({ kind: "staffWork" }),
      duty({ kind: "publish" }),
    );
    expect(done.state.duties).toEqual([{ id: "hands-o2", seat: "hands", duty: { kind: "publish" } }]);
    expect(refused("hands", { kind: "offerTruce" })).toBe("notYourDuty");
    expect(refused("doctors", { kind: "publish" })).toBe("notYourDuty");
  });

  it("[LG-22] holds a meeting at anybody the side knows the place of, unless they are won over", () => {
    expect(refused("hands", { kind: "agitate", formation: "regiment" })).toBeNull();
    expect(refused("hands", { kind: "agitate", formation: "workers" })).toBeNull();
    expect(refused("hands", { kind: "agitate", formation: "cadets-far" })).toBe("unknownFormation");
    expect(refused("hands", { kind: "agitate", formation: "nobody" })).toBe("unknownFormation");
    expect(
      refused(
        "hands",
        { kind: "agitate", formation: "workers" },
        { bodies: { workers: { report: { hour: 0, site: "hall", men: 200, morale: 60, allegiance: 100 } } } },
      ),
    ).toBe("obeysAlready");
  });

  it("[LG-23] sends a commissar to those who obey or wait and have none", () => {
    expect(refused("hands", { kind: "appointCommissar", formation: "regiment" })).toBeNull();
    expect(refused("hands", { kind: "appointCommissar", formation: "workers" }, { bodies: { workers: { commissar: "mrc" } } })).toBe(
      "hasCommissar",
    );
    const seen = matchFromMap("[hall m]--[castle g]", { formations: { workers: { at: "hall" }, cadets: { at: "castle" } } });
    expect(whyNot(seen, "hands", duty({ kind: "appointCommissar", formation: "cadets" }))?.code).toBe("notNeutral");
  });

  it("[LG-24] visits those who wait", () => {
    expect(refused("doctors", { kind: "visitBarracks", formation: "regiment" })).toBeNull();
    expect(refused("doctors", { kind: "visitBarracks", formation: "workers" })).toBe("unknownFormation");
  });

  it("[LG-25] calls out any district there is", () => {
    expect(refused("hands", { kind: "callOut", district: "town" })).toBeNull();
    expect(refused("hands", { kind: "callOut", district: "moon" })).toBe("unknownDistrict");
  });

  it("[LG-26] summons those who are known to hold an enemy place", () => {
    expect(refused("hands", { kind: "summon", site: "castle", claimsCityLost: false })).toBeNull();
    expect(refused("hands", { kind: "summon", site: "hall", claimsCityLost: false })).toBe("notEnemySite");
    expect(refused("hands", { kind: "summon", site: "moon", claimsCityLost: true })).toBe("unknownSite");
  });

  it("[LG-27] negotiates until there is nothing left to negotiate", () => {
    expect(refused("doctors", { kind: "negotiate" })).toBeNull();
    expect(refused("doctors", { kind: "negotiate" }, { match: { conciliation: 100 } })).toBe("nothingToNegotiate");
  });

  it("[LG-28] offers a truce unless one holds, lies on the table, or is unknown to the scenario", () => {
    expect(refused("doctors", { kind: "offerTruce" })).toBeNull();
    expect(refused("doctors", { kind: "offerTruce" }, { match: { truceUntil: 6 } })).toBe("truceHolds");
    const open = town();
    const cards = { ...open.state.cards, truce: { status: "open" as const, openedHour: 0, votes: {}, chosen: {} } };
    expect(whyNot({ ...open, state: { ...open.state, cards } }, "doctors", duty({ kind: "offerTruce" }))?.code).toBe("truceAlreadyOffered");
    expect(refused("doctors", { kind: "offerTruce" }, { definitions: { cards: {}, cardIds: [] } })).toBe("nothingToNegotiate");
  });

  it("[LG-29] sets up a line to any place the enemy does not hold", () => {
    expect(refused("staff", { kind: "liaison", site: "square" })).toBeNull();
    expect(refused("staff", { kind: "liaison", site: "castle" })).toBe("noRoute");
    expect(refused("staff", { kind: "liaison", site: "moon" })).toBe("unknownSite");
    const perfect = { sides: { mrc: { organization: { command: 60, liaison: 100, intelligence: 50, supply: 50, commissariat: 50 } } } };
    expect(refused("staff", { kind: "liaison", site: "hall" }, perfect)).toBe("lineWorks");
  });

  it("[LG-33] sends a runner to formations of the own side", () => {
    expect(refused("staff", { kind: "runner", formation: "workers" })).toBeNull();
    expect(refused("staff", { kind: "runner", formation: "cadets" })).toBe("notYourFormation");
    expect(refused("staff", { kind: "runner", formation: "nobody" })).toBe("notYourFormation");
  });

  it("[LG-34] lays a wire where no telephone reaches, over ground that is not the enemy's", () => {
    const cut = { sites: { square: { lineCut: { mrc: true, government: false } } } };
    expect(refused("staff", { kind: "mendLine", site: "square" }, cut)).toBeNull();
    expect(refused("staff", { kind: "mendLine", site: "square" })).toBe("lineWorks");
    expect(refused("staff", { kind: "mendLine", site: "far" })).toBe("noRoute");
  });

  it("[LG-30] sends scouts where the side does not look already", () => {
    expect(refused("staff", { kind: "scouts", site: "far" })).toBeNull();
    expect(refused("staff", { kind: "scouts", site: "square" })).toBe("alreadyThere");
  });

  it("[LG-31] publishes, works and brings up supply at any time", () => {
    for (const kind of ["publish", "staffWork", "supplyColumn"] as const) expect(refused("staff", { kind })).toBeNull();
  });

  it("[LG-32] changes how a side's trains run, and only then", () => {
    expect(refused("doctors", { kind: "trains", side: "mrc", stop: true })).toBeNull();
    expect(refused("doctors", { kind: "trains", side: "mrc", stop: false })).toBe("trainsAlreadySo");
  });

  it("[LG-1] lists for each duty exactly those it may be done on", () => {
    const match = smallMatch({ formations: { workers: { at: "hall" }, regiment: { at: "bridge", allegiance: 0 } } });
    expect(whyNot(match, "hands", duty({ kind: "agitate", formation: "regiment" }))).toBeNull();
  });
});
