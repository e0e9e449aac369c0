import { describe, expect, it } from "vitest";
import { presentStory } from "../../client/present/story.ts";
import type { GameEvent } from "../../shared/model/events.ts";
import { eventOf } from "../support/event.ts";
import { testDesk } from "../support/test-desk.ts";

const { desk, session } = testDesk();
const [formation] = session.scenario.formations;
const [site] = session.scenario.sites;

const event = (kind: GameEvent["kind"], differs: Partial<GameEvent> = {}): GameEvent =>
  eventOf(kind, { formation: formation!.id, site: site!.id, cause: { rule: "MV-2", inputs: [], draw: null }, ...differs });

const storyOf = (...news: readonly GameEvent[]) => presentStory({ ...session.view.value!, news }, desk.wording);

describe("the story of a turn", () => {
  it("is told in the order of the hours, not of the log", () => {
    const story = storyOf(event("formationMoved", { hour: 4 }), event("dugIn", { hour: 2 }));
    expect(story.lines.map((line) => line.hour)).toEqual([2, 4]);
  });

  it("leaves out what the seat did itself and what the clock did", () => {
    expect(storyOf(event("voteCast"), event("turnBegan"), event("dispatchSent")).lines).toEqual([]);
  });

  it("does not say that an order was carried out beside what was done", () => {
    const done = event("orderObeyed", { params: { order: "march" } });
    expect(storyOf(event("formationMoved"), done).lines).toHaveLength(1);
    expect(storyOf(done).lines).toHaveLength(1);
  });

  it("keeps slow changes apart, so that they are not played over the board", () => {
    const story = storyOf(event("legitimacyMoved", { params: { effect: "legitimacy", by: -3 } }));
    expect(story.lines).toEqual([]);
    expect(story.slow[0]!.sentence).toBe("The MRC’s legitimacy fell by 3.");
  });

  it("begins what nobody ordered with these very words", () => {
    expect(storyOf(event("actedByInitiative", { params: { act: "attack" } })).lines[0]!.sentence).toMatch(/^Nobody ordered this: /);
  });

  it("names of the other side's people only the side where the formation is not known", () => {
    const [line] = storyOf(event("formationMoved", { side: "government", formation: null })).lines;
    expect(line!.sentence).toMatch(/^Somebody of the government side marched/);
  });

  it("tells a draw as what was drawn and what was needed, of a hundred", () => {
    const cause = { rule: "IN-5", inputs: [], draw: { label: "provoke", rolled: 0.04, needed: 0.1 } };
    expect(storyOf(event("provoked", { cause })).lines[0]!.cause.draw).toMatchObject({ die: { rolled: 4, needed: 10 } });
  });
});
