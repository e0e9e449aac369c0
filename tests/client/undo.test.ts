import { beforeEach, describe, expect, it } from "vitest";
import { perform } from "../../client/input/perform.ts";
import { presentDeeds } from "../../client/present/deeds.ts";
import type { Desk } from "../../client/store/desk.ts";
import type { SeatView } from "../../shared/model/view.ts";
import type { FakeSession } from "../support/fake-session.ts";
import { testDesk } from "../support/test-desk.ts";
import { thirdScenario } from "../support/third-scenario/third-scenario.ts";

const staff = Object.values(thirdScenario().seats).find(({ isStaff }) => isStaff)!.id;
let desk: Desk;
let session: FakeSession;
const view = (): SeatView => session.view.value!;
const undo = () => perform({ do: "undo" }, desk);
const hold = async () => {
  const formation = Object.keys(view().own).find((id) => view().choices.formations[id]?.hold.ok)!;
  await perform({ do: "pick", place: { kind: "formation", id: formation } }, desk);
  await perform({ do: "chooseOrder", order: "hold" }, desk);
  await perform({ do: "send" }, desk);
};

beforeEach(() => {
  ({ desk, session } = testDesk(staff));
});

describe("undo", () => {
  it("takes a vote back in the council", async () => {
    const card = view().cards.find(({ mayVote }) => mayVote)!;
    const choice = desk.wording.scenario.cards.find(({ id }) => id === card.card)!.choices[0]!;
    await perform({ do: "vote", card: card.card, choice: choice.id }, desk);
    expect(presentDeeds(view(), desk.wording)).toHaveLength(1);
    await undo();
    expect(session.asked.at(-1)).toEqual({ type: "takeBack", kind: "takeBack", order: card.card });
    expect(presentDeeds(view(), desk.wording)).toEqual([]);
    expect(desk.said.value).toContain(choice.label);
  });

  it("goes back one deed a press in the order in which they were done, whatever they were", async () => {
    await perform({ do: "ready" }, desk);
    await hold();
    await perform({ do: "share", shares: view().side!.shares }, desk);
    expect(view().side!.sharedOut).toBe(true);
    await undo();
    expect(view().side!.sharedOut).toBe(false);
    expect(view().issued).toHaveLength(1);
    await undo();
    expect(view().issued).toEqual([]);
    const asked = session.asked.length;
    await undo();
    expect(session.asked).toHaveLength(asked);
  });

  it("leaves what was shared out before an order until the order is taken back", async () => {
    await perform({ do: "ready" }, desk);
    await perform({ do: "share", shares: view().side!.shares }, desk);
    await hold();
    await undo();
    expect(view().issued).toEqual([]);
    expect(view().side!.sharedOut).toBe(true);
  });

  it("takes back what a reloaded screen no longer remembers", async () => {
    await perform({ do: "ready" }, desk);
    await hold();
    desk.done.value = [];
    await undo();
    expect(view().issued).toEqual([]);
  });
});
