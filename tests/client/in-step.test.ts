import { describe, expect, it } from "vitest";
import { perform } from "../../client/input/perform.ts";
import { testDesk } from "../support/test-desk.ts";

describe("lobby and view, which come by two ways", () => {
  it("a phase begins on this screen only when its view has come", () => {
    const { desk, session } = testDesk();
    session.lobby.value = { ...session.lobby.value, phase: "orders", secondsLeft: 12 };
    expect(desk.lobby.value).toMatchObject({ phase: "council", secondsLeft: 12 });
    session.view.value = { ...session.view.value!, phase: "orders" };
    expect(desk.lobby.value.phase).toBe("orders");
  });

  it("nothing of a whole turn is held back when both have come", async () => {
    const { desk, session } = testDesk();
    for (let phase = 0; phase < 7; phase++) {
      expect(desk.lobby.value).toEqual(session.lobby.value);
      await perform({ do: "ready" }, desk);
    }
  });
});
