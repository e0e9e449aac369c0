import { describe, expect, it } from "vitest";
import { perform } from "../../client/input/perform.ts";
import { announceEvent, announcePhase } from "../../client/present/announce.ts";
import { clockText, presentBand, secondsLeftAt } from "../../client/present/band.ts";
import { MOST_WORDS, shortened } from "../../client/present/shortened.ts";
import { presentStory } from "../../client/present/story.ts";
import { testDesk } from "../support/test-desk.ts";

describe("what is said aloud", () => {
  it("is never longer than twenty-five words", async () => {
    const { desk, session } = testDesk();
    for (let phase = 0; phase < 8; phase++) {
      const view = session.view.value!;
      const said = presentStory(view, desk.wording).lines.map((_, index) => announceEvent(view, index, desk.wording));
      for (const text of [...said, announcePhase(session.lobby.value, view, desk.wording)])
        expect(text.split(/\s+/).filter((word) => word !== "…").length).toBeLessThanOrEqual(MOST_WORDS);
      await perform({ do: "ready" }, desk);
    }
  });

  it("marks what was left out", () => {
    expect(shortened("one ".repeat(40).trim())).toMatch(/one …$/);
  });
});

describe("the running head", () => {
  it("shows both calendars, thirteen days apart, and the phase", () => {
    const { desk, session } = testDesk();
    const band = presentBand(session.view.value!, session.lobby.value, desk.wording);
    expect(band.date).toMatch(/1917, \d\d:\d\d/);
    expect(band.under).toMatch(/new style · turn 1 of/);
    expect(band.phases.filter((phase) => phase.state === "now").map((phase) => phase.id)).toEqual(["council"]);
  });

  it("in the report tells of the turn that was, from its first hour to its last", async () => {
    const { desk, session } = testDesk();
    await perform({ do: "ready" }, desk);
    await perform({ do: "ready" }, desk);
    const band = presentBand(session.view.value!, session.lobby.value, desk.wording);
    expect(band.date).toMatch(/\d\d:\d\d–\d\d:\d\d/);
    expect(band.under).toMatch(/turn 1 of/);
  });

  it("counts the clock down from the reading it was given, never below nothing", () => {
    const { session } = testDesk();
    const lobby = { ...session.lobby.value, secondsLeft: 90, readAt: 1000 };
    expect(secondsLeftAt(lobby, 11_000)).toBe(80);
    expect(secondsLeftAt(lobby, 999_000)).toBe(0);
    expect(clockText(72)).toBe("1:12");
  });
});
