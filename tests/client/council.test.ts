import { describe, expect, it } from "vitest";
import { perform } from "../../client/input/perform.ts";
import { openWaitingQuestion } from "../../client/input/voting.ts";
import { presentCouncil } from "../../client/present/council.ts";
import { testDesk } from "../support/test-desk.ts";

/** A desk whose council has a question of the hour. */
async function deskWithQuestion() {
  const { desk, session } = testDesk("committee");
  for (let turn = 0; turn < 4 && presentCouncil(session.view.value!, desk.wording).questions.length === 0; turn++) {
    for (let phase = 0; phase < 3; phase++) await perform({ do: "ready" }, desk);
  }
  return { desk, session };
}

describe("the council", () => {
  it("keeps standing questions apart from those of the hour", () => {
    const { desk, session } = testDesk("committee");
    const council = presentCouncil(session.view.value!, desk.wording);
    expect(council.standing.map((card) => card.standing)).toEqual([true, true]);
    expect(council.questions.some((card) => card.standing)).toBe(false);
  });

  it("opens the question that waits, counts a vote once it is cast, and leaves it closed then", async () => {
    const { desk, session } = await deskWithQuestion();
    openWaitingQuestion(desk);
    const card = desk.openCard.value!;
    await perform({ do: "pickChoiceAt", index: 0 }, desk);
    expect(session.asked.filter((order) => order.type === "vote")).toEqual([]);
    await perform({ do: "castVote" }, desk);
    expect(session.view.value!.cards.find((each) => each.card === card)!.votes["committee"]).toBeDefined();
    openWaitingQuestion(desk);
    expect(desk.openCard.value).not.toBe(card);
  });

  it("a question that was set aside does not open by itself again", async () => {
    const { desk } = await deskWithQuestion();
    openWaitingQuestion(desk);
    const card = desk.openCard.value;
    await perform({ do: "stepBack" }, desk);
    openWaitingQuestion(desk);
    expect(desk.openCard.value).not.toBe(card);
  });

  it("says in both calendars until when an answer is due", async () => {
    const { desk, session } = await deskWithQuestion();
    const [card] = presentCouncil(session.view.value!, desk.wording).questions;
    expect(card!.due).toMatch(/\d+ \w+, \d\d:\d\d \(\d+ \w+, new style\)/);
  });
});
