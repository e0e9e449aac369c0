import { describe, expect, it } from "vitest";
import { AWAY_BEFORE_CARETAKER_MS, Chairs } from "../../../shared/match/chairs.ts";
import { loadScenario } from "../../../shared/scenarios/load.ts";

const scenario = loadScenario("petrograd", "historical");
const [first = "", second = "", third = ""] = scenario.seatIds;
const partyOf = (seat: string | null) => (seat === null ? null : scenario.seats[seat]?.party);

describe("chairs", () => {
  it("are all held by bots until somebody sits down", () => {
    const chairs = new Chairs(scenario);
    expect(chairs.all().map((chair) => chair.heldBy)).toEqual(scenario.seatIds.map(() => "bot"));
    expect(chairs.host()).toBeNull();
  });

  it("fill both sides equally for those who do not mind, and the seat between last", () => {
    const chairs = new Chairs(scenario);
    const parties: (string | null | undefined)[] = [];
    for (let seat = chairs.freeSeat(); seat !== null; seat = chairs.freeSeat()) {
      parties.push(partyOf(seat));
      chairs.seat(seat, "");
    }
    expect(parties).toHaveLength(scenario.seatIds.length);
    expect(parties.at(-1)).toBe("between");
    for (let taken = 2; taken < parties.length; taken += 2) {
      const sides = parties.slice(0, taken).filter((party) => party === "mrc").length;
      expect(Math.abs(sides - (taken - sides))).toBeLessThanOrEqual(2);
    }
  });

  it("make the one who sat down first the host, and the next when that one is gone", () => {
    const chairs = new Chairs(scenario);
    chairs.seat(second, "");
    chairs.seat(first, "");
    chairs.seat(third, "");
    expect(chairs.host()).toBe(second);
    chairs.hold(second, "caretaker");
    expect(chairs.host()).toBe(first);
    chairs.hold(second, "person");
    expect(chairs.host()).toBe(second);
    chairs.vacate(second);
    expect(chairs.host()).toBe(first);
  });

  it("wait forty-five seconds for a person without a screen, and begin anew when one comes back", () => {
    const chairs = new Chairs(scenario);
    chairs.seat(first, "");
    expect(chairs.wait(AWAY_BEFORE_CARETAKER_MS - 1)).toEqual([]);
    chairs.arrive(first);
    expect(chairs.wait(AWAY_BEFORE_CARETAKER_MS * 2)).toEqual([]);
    chairs.depart(first);
    expect(chairs.wait(AWAY_BEFORE_CARETAKER_MS - 1)).toEqual([]);
    expect(chairs.wait(1)).toEqual([first]);
  });

  it("count a person with two screens as there until both are gone", () => {
    const chairs = new Chairs(scenario);
    chairs.seat(first, "");
    chairs.arrive(first);
    chairs.arrive(first);
    chairs.depart(first);
    expect(chairs.isAnybodyHere()).toBe(true);
    chairs.depart(first);
    chairs.depart(first);
    expect(chairs.of(first).screens).toBe(0);
    expect(chairs.isAnybodyHere()).toBe(false);
  });
});
