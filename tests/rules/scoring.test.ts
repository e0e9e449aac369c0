import { describe, expect, it } from "vitest";
import { holds } from "../../shared/rules/conditions.ts";
import { initiativeShare, onTimeShare, scoreCard } from "../../shared/rules/scoring.ts";
import { smallMatch } from "../support/match-from-map.ts";

const tally = { sent: 10, onTime: 6, late: 3, lost: 1, captured: 1, actsOrdered: 6, actsByInitiative: 2, dead: 4.4 };

describe("the score card", () => {
  const { scenario, state } = smallMatch({
    definitions: { countFromHour: 6 },
    sites: { bridge: { holder: "mrc" } },
    sides: { mrc: { tally }, government: { seatOfPowerLostHour: 20, tally: { ...tally, dead: 7.4 } } },
    match: { phase: "ended", hour: 30, ending: { by: "resolve", winner: "mrc", hour: 30 } },
  });
  const card = scoreCard(scenario, state);

  it("[SC-1] shows the share of the city each side truly holds", () => {
    expect(card.held).toEqual({ mrc: 2 / 3, government: 1 / 3 });
  });

  it("[SC-2] counts hours from the scenario's counting hour, beside history's", () => {
    expect(card.hours).toEqual({ end: 24, seatFalls: { mrc: null, government: 14 } });
    expect(card.history).toEqual({ winner: "mrc", endHour: 24, seatFallsHour: 20, dead: [5, 10] });
  });

  it("[SC-3] counts the dead of each side and of all", () => {
    expect(card.dead).toEqual({ mrc: 4, government: 7, all: 12 });
  });

  it("[SC-4] shows capacities at start and end, and what became of orders and acts", () => {
    expect(card.sides.mrc.organizationStart).toEqual(scenario.sides.mrc.organization);
    expect(card.sides.mrc.orders).toEqual({ sent: 10, onTime: 6, late: 3, lost: 1, captured: 1 });
    expect(card.sides.mrc.acts).toEqual({ ordered: 6, byInitiative: 2 });
    expect([initiativeShare(tally), onTimeShare(tally)]).toEqual([0.25, 0.6]);
    expect([initiativeShare({ actsOrdered: 0, actsByInitiative: 0 }), onTimeShare({ sent: 0, onTime: 0 })]).toEqual([null, null]);
  });

  it("[SC-5] a place lost too early was not held until its hour, whoever has it at the end", () => {
    const until = { kind: "heldUntil", site: "bridge", by: "mrc", hour: 20 } as const;
    const held = (firstLostHour: number | null, holder: "mrc" | "government") => {
      const match = smallMatch({
        definitions: { sites: { ...scenario.sites, bridge: { ...scenario.sites["bridge"]!, holder: "mrc" } } },
        sites: { bridge: { holder, firstLostHour } },
        match: { phase: "ended", hour: 30, ending: { by: "resolve", winner: "mrc", hour: 30 } },
      });
      return holds(match.scenario, match.state, until);
    };
    expect([held(null, "mrc"), held(24, "government"), held(24, "mrc")]).toEqual([true, true, true]);
    expect([held(10, "government"), held(10, "mrc")]).toEqual([false, false]);
  });

  it("[SC-5] says of each seat which of its aims it reached, and whether history's did", () => {
    expect(card.seats.map(({ seat, aims }) => [seat, ...aims.map((aim) => aim.reached)])).toContainEqual(["hands", false, true]);
    expect(card.seats[0]?.aims.map((aim) => aim.inHistory)).toEqual([true, false]);
  });
});
