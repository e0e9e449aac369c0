import { describe, expect, it } from "vitest";
import { type Came, comparedFor } from "../../../../shared/analysis/laboratory/levels.ts";

const came = (outcome: Came["outcome"], endHour: number): Came => ({ outcome, endHour });

describe("levels compared", () => {
  it("[LB-13] put a win before no winner, and no winner before a defeat", () => {
    expect(comparedFor("mrc", came("mrc", 90), came("settlement", 20))).toBe(1);
    expect(comparedFor("government", came("mrc", 90), came("settlement", 20))).toBe(-1);
    expect(comparedFor("government", came("nobody", 90), came("settlement", 20))).toBe(0);
  });

  it("[LB-13] put the sooner win and the later defeat first", () => {
    expect(comparedFor("mrc", came("mrc", 50), came("mrc", 60))).toBe(1);
    expect(comparedFor("government", came("mrc", 50), came("mrc", 60))).toBe(-1);
    expect(comparedFor("government", came("mrc", 60), came("mrc", 60))).toBe(0);
  });
});
