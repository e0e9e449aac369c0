import { describe, expect, it } from "vitest";
import { sentencesOfModel } from "../../../client/debrief/present/model-says.ts";
import { sayInEnglish } from "../../../client/debrief/say.ts";
import { type Findings, findingsOfModel } from "../../../shared/analysis/laboratory/findings.ts";
import { modelVersion } from "../../../shared/analysis/laboratory/model-version.ts";

const findings: Findings = {
  version: modelVersion(),
  seed: "report",
  games: 200,
  organization: { hours: { percent: 57, error: 3 }, dead: { percent: 59, error: 5 } },
  ranking: [["command", "commissariat"], ["supply"]],
  much: [{ city: "moscow", name: "Half as many cadets", hours: -56.2, dead: null }],
  little: [{ city: "moscow", name: "No truce on the 29th" }],
};

const told = (measured: Findings | null) => sentencesOfModel(measured, sayInEnglish, (id) => id);

describe("what the model says of causes", () => {
  it("[LB-10] is told only of the model as it is", () => {
    expect(findingsOfModel(findings)).toBe(findings);
    expect(findingsOfModel({ ...findings, version: "another" })).toBeNull();
    expect(told(null)).toEqual({ lead: null, main: [], much: [], little: [] });
  });

  it("is told in plain sentences, with what hardly matters", () => {
    const { main, much, little } = told(findings);
    expect(main[0]).toContain("57 in 100 of the hours");
    expect(main[2]).toContain("command and commissariat, then supply");
    expect(much).toEqual(["Moscow: Half as many cadets. −56 hours, dead as before."]);
    expect(little).toEqual(["Moscow: No truce on the 29th"]);
  });

  it("claims no order of the parts where two sets of numbers disagree", () => {
    expect(told({ ...findings, ranking: null }).main[2]).toContain("cannot say");
  });
});
