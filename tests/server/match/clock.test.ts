import { describe, expect, it } from "vitest";
import { PACE_TABLES } from "../../../shared/match/paces.ts";
import { PhaseClock } from "../../../shared/match/phase-clock.ts";
import { PACES } from "../../../shared/model/paces.ts";

describe("paces", () => {
  it("add up to the seconds of a turn that they promise", () => {
    const sums = PACES.map((pace) => {
      const { briefing, councilAndOrders, resolution, report } = PACE_TABLES[pace];
      return [pace, (briefing ?? 0) + (councilAndOrders ?? 0) + (resolution ?? 0) + (report ?? 0)];
    });
    expect(Object.fromEntries(sums)).toEqual({ untimed: 0, quick: 90, lesson: 180, double: 240 });
  });
});

describe("phase clock", () => {
  const clockAt = (phase: "council" | "orders" | "report") => {
    const clock = new PhaseClock("lesson");
    clock.enter(phase);
    clock.tell(0, { runs: true });
    return clock;
  };
  const pass = (clock: PhaseClock, seconds: number, runs = true) => {
    const from = clock.reading.spentMs;
    for (let step = 1; step <= seconds; step += 1) clock.tell(1_000_000 + from + step * 1000, { runs });
  };

  it("is over when the phase's seconds have passed", () => {
    const clock = new PhaseClock("lesson");
    clock.enter("report");
    for (let second = 0; second <= 19; second += 1) clock.tell(second * 1000, { runs: true });
    expect(clock.isOver).toBe(false);
    clock.tell(20_000, { runs: true });
    expect(clock.isOver).toBe(true);
    expect(clock.leftMs).toBe(0);
  });

  it("stands still while nobody is there", () => {
    const clock = clockAt("report");
    pass(clock, 100, false);
    expect(clock.leftMs).toBe(20_000);
  });

  it("gives the orders what the council left over", () => {
    const clock = new PhaseClock("lesson");
    clock.enter("council");
    for (let second = 0; second <= 10; second += 1) clock.tell(second * 1000, { runs: true });
    clock.enter("orders");
    expect(clock.allowedMs).toBe(90_000);
    clock.enter("resolution");
    clock.enter("report");
    expect(clock.allowedMs).toBe(20_000);
  });

  it("lets a machine that slept take no more than two seconds, and a clock that goes back take nothing", () => {
    const clock = clockAt("report");
    clock.tell(3_600_000, { runs: true });
    expect(clock.leftMs).toBe(18_000);
    clock.tell(0, { runs: true });
    expect(clock.leftMs).toBe(18_000);
  });

  it("goes on after a restart where it stopped", () => {
    const clock = new PhaseClock("lesson", { phase: "orders", spentMs: 30_000, councilMs: 20_000 });
    clock.tell(123_456_789, { runs: true });
    expect([clock.phase, clock.allowedMs, clock.leftMs]).toEqual(["orders", 80_000, 50_000]);
  });

  it("never runs in a match without a clock", () => {
    const clock = new PhaseClock("untimed");
    clock.enter("orders");
    clock.tell(0, { runs: true });
    clock.tell(2_000, { runs: true });
    expect([clock.leftMs, clock.isOver]).toEqual([null, false]);
    clock.enter("briefing");
    expect(clock.allowedMs).toBe(0);
  });
});
