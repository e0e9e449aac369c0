import { describe, expect, it } from "vitest";
import { perform } from "../../client/input/perform.ts";
import { presentDutyBar, presentDutyForm } from "../../client/present/duties.ts";
import { presentOperations } from "../../client/present/operations.ts";
import { presentPool } from "../../client/present/pool.ts";
import { testDesk } from "../support/test-desk.ts";

describe("the duty of a seat", () => {
  it("has a button for each duty of the seat and is filed for the turn", async () => {
    const { desk, session } = testDesk("soldiers");
    await perform({ do: "ready" }, desk);
    const bar = presentDutyBar(session.view.value!, null, desk.wording);
    expect(bar.map((button) => button.kind)).toEqual(session.scenario.seats.find((seat) => seat.id === "soldiers")!.duties);
    const possible = bar.find((button) => button.whyNot === null)!;
    await perform({ do: "chooseDuty", duty: possible.kind }, desk);
    const draft = desk.draft.value!;
    if (draft.kind !== "duty") throw new Error("a duty is being written");
    const [target] = presentDutyForm(session.view.value!, draft, desk.wording).targets;
    if (target) await perform({ do: "turnDuty", patch: target.patch }, desk);
    await perform({ do: "send" }, desk);
    expect(session.view.value!.duty).not.toBeNull();
  });
});

describe("a joint operation", () => {
  it("is planned with act, place and turn, and can then be joined", async () => {
    const { desk, session } = testDesk("committee");
    await perform({ do: "ready" }, desk);
    await perform({ do: "planOperation", act: "seize" }, desk);
    await perform({ do: "changeOperation", patch: { site: "bridge" } }, desk);
    await perform({ do: "send" }, desk);
    expect(desk.slip.value).toBeNull();
    expect(presentOperations(session.view.value!, desk.wording)).toMatchObject([{ letter: "A", title: expect.stringContaining("Seize") }]);
  });
});

describe("the pool of orders", () => {
  it("is shown to all seats of a side and shared out by its staff alone", async () => {
    const staff = testDesk("committee");
    const other = testDesk("soldiers");
    expect(presentPool(staff.session.view.value!, staff.desk.wording)).toMatchObject({ mayShare: true });
    expect(presentPool(other.session.view.value!, other.desk.wording)).toMatchObject({ mayShare: false });
    await perform({ do: "ready" }, staff.desk);
    const pool = presentPool(staff.session.view.value!, staff.desk.wording)!;
    const shares = Object.fromEntries(pool.shares.map((each, index) => [each.seat, index === 0 ? pool.total : 0]));
    await perform({ do: "share", shares }, staff.desk);
    expect(staff.session.view.value!.side!.shares).toEqual(shares);
  });
});
