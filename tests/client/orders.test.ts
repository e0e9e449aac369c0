import { beforeEach, describe, expect, it } from "vitest";
import { perform } from "../../client/input/perform.ts";
import { orderOf } from "../../client/present/draft-order.ts";
import { presentOrderBar, presentTargets } from "../../client/present/order-bar.ts";
import { presentPlaces } from "../../client/present/places.ts";
import { presentTelegram } from "../../client/present/telegram.ts";
import type { Desk } from "../../client/store/desk.ts";
import { FORMATION_ORDERS } from "../../shared/model/orders.ts";
import type { SeatView } from "../../shared/model/view.ts";
import type { FakeSession } from "../support/fake-session.ts";
import { testDesk } from "../support/test-desk.ts";

let desk: Desk;
let session: FakeSession;
const view = (): SeatView => session.view.value!;

/** An own formation that may march, with one place it may march to. */
function marcher(): { readonly formation: string; readonly site: string } {
  for (const [formation, choices] of Object.entries(view().choices.formations)) {
    if (choices.march.ok && choices.march.targets[0]) return { formation, site: choices.march.targets[0].site };
  }
  throw new Error("nobody of this seat may march");
}

beforeEach(async () => {
  ({ desk, session } = testDesk());
  await perform({ do: "ready" }, desk);
});

describe("writing an order", () => {
  it("shows every order of the rules on its button, and a sentence on each that cannot be given", () => {
    const { formation } = marcher();
    const bar = presentOrderBar(view(), formation, null, desk.wording);
    expect(bar.map((button) => button.kind)).toEqual(FORMATION_ORDERS);
    for (const button of bar) {
      const choice = view().choices.formations[formation]![button.kind];
      expect(button.whyNot === null).toBe(choice.ok);
      if (button.whyNot !== null) expect(button.whyNot).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("picking a formation, an order and a place fills the telegram; sending it gives the order", async () => {
    const { formation, site } = marcher();
    await perform({ do: "pick", place: { kind: "formation", id: formation } }, desk);
    await perform({ do: "chooseOrder", order: "march" }, desk);
    expect(presentTargets(view(), desk.draft.value, desk.wording).map((target) => target.site)).toContain(site);
    await perform({ do: "aim", site }, desk);
    const draft = desk.draft.value!;
    if (draft.kind !== "formation") throw new Error("an order to a formation is being written");
    expect(presentTelegram(view(), draft, desk.wording)).toMatchObject({ where: desk.wording.site(site), whyNot: null });
    await perform({ do: "send" }, desk);
    expect(session.asked).toEqual([{ type: "formation", kind: "march", formation, site, operation: null, raise: null }]);
    expect(desk.draft.value).toBeNull();
    expect(view().issued).toHaveLength(1);
  });

  it("picking a place in reach while a formation is picked writes the march to it", async () => {
    const { formation, site } = marcher();
    await perform({ do: "pick", place: { kind: "formation", id: formation } }, desk);
    await perform({ do: "pick", place: { kind: "site", id: site } }, desk);
    expect(desk.draft.value).toMatchObject({ kind: "formation", formation, order: "march", site });
  });

  it("puts the places in reach first in the list of places, with their hours", async () => {
    const { formation } = marcher();
    await perform({ do: "pick", place: { kind: "formation", id: formation } }, desk);
    await perform({ do: "chooseOrder", order: "march" }, desk);
    expect(presentPlaces(view(), desk.draft.value, desk.wording)[0]!.target).toMatch(/h$|at once/);
  });

  it("an order that is greyed is not written: its reason comes as a slip", async () => {
    const { formation } = marcher();
    const refused = FORMATION_ORDERS.find((kind) => !view().choices.formations[formation]![kind].ok)!;
    await perform({ do: "pick", place: { kind: "formation", id: formation } }, desk);
    await perform({ do: "chooseOrder", order: refused }, desk);
    expect(desk.draft.value).toBeNull();
    expect(desk.slip.value).not.toBeNull();
  });

  it("what could not be sent stays on the desk, and the reason is said", async () => {
    const { formation } = marcher();
    await perform({ do: "pick", place: { kind: "formation", id: formation } }, desk);
    await perform({ do: "chooseOrder", order: "hold" }, desk);
    session.offline = true;
    await perform({ do: "send" }, desk);
    expect(desk.draft.value).not.toBeNull();
    expect(desk.said.value).toMatch(/No connection/);
  });

  it("undo takes back what was written last, one a press", async () => {
    const { formation } = marcher();
    await perform({ do: "pick", place: { kind: "formation", id: formation } }, desk);
    await perform({ do: "chooseOrder", order: "hold" }, desk);
    await perform({ do: "send" }, desk);
    await perform({ do: "undo" }, desk);
    expect(view().issued).toEqual([]);
    expect(session.asked.at(-1)).toMatchObject({ type: "takeBack" });
  });

  it("a draft with an empty line is no order yet", () => {
    const { formation } = marcher();
    expect(orderOf({ kind: "formation", formation, order: "march", site: null, operation: null }, view())).toBeNull();
    expect(orderOf({ kind: "formation", formation, order: "hold", site: null, operation: null }, view())).not.toBeNull();
  });
});

describe("Escape", () => {
  it("goes one step back a press: slip, draft, pick", async () => {
    const { formation } = marcher();
    await perform({ do: "pick", place: { kind: "formation", id: formation } }, desk);
    await perform({ do: "chooseOrder", order: "hold" }, desk);
    desk.slip.value = { code: "noGuns", facts: {} };
    await perform({ do: "stepBack" }, desk);
    expect(desk.slip.value).toBeNull();
    await perform({ do: "stepBack" }, desk);
    expect(desk.draft.value).toBeNull();
    await perform({ do: "stepBack" }, desk);
    expect(desk.selected.value).toBeNull();
  });
});
