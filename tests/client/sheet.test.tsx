import { beforeEach, describe, expect, it } from "vitest";
import { Match } from "../../client/hud/match/match.tsx";
import { stopAfterDrag, stopOnTap } from "../../client/hud/match/sheet-stops.ts";
import { perform } from "../../client/input/perform.ts";
import { buttonsOf, presentOrderBar } from "../../client/present/order-bar.ts";
import type { Desk } from "../../client/store/desk.ts";
import type { FakeSession } from "../support/fake-session.ts";
import { testDesk } from "../support/test-desk.ts";
import { settle, testPage } from "../support/test-page.ts";

const rem = 16;
const heights = { low: 72, middle: 290, high: 720 };
const tabs = 62;

describe("where a sheet comes to rest", () => {
  const rested = (from: keyof typeof heights, by: number) =>
    stopAfterDrag({ from, began: heights[from] + tabs, ended: heights[from] + tabs + by, rem });

  it("is where it was after a faint pull, the next stop after one that is meant, and the nearest after a long one", () => {
    expect(rested("middle", 8)).toBe("middle");
    expect(rested("middle", 60)).toBe("high");
    expect(rested("middle", -60)).toBe("low");
    expect(rested("low", 600)).toBe("high");
    expect(rested("high", -640)).toBe("low");
    expect(rested("high", -300)).toBe("middle");
  });

  it("is never beyond its ends", () => {
    expect(rested("high", 90)).toBe("high");
    expect(rested("low", -60)).toBe("low");
  });

  it("is one stop up after a tap, and from the top the middle", () => {
    expect([stopOnTap("low"), stopOnTap("middle"), stopOnTap("high")]).toEqual(["middle", "high", "middle"]);
  });
});

describe("the sheet of a phone", () => {
  let desk: Desk;
  let session: FakeSession;
  const page = testPage();
  const grip = () => page.body.querySelector<HTMLElement>(".sheet__grip")!;
  const own = () => Object.keys(session.view.value!.own);

  beforeEach(async () => {
    ({ desk, session } = testDesk());
    page.show(<Match desk={desk} mountBoard={() => new Promise(() => {})} />);
    await perform({ do: "ready" }, desk);
    await settle();
    grip().setPointerCapture = () => {};
  });

  const pointer = (kind: string, clientY: number) =>
    grip().dispatchEvent(new PointerEvent(kind, { clientY, pointerId: 1, button: 0, bubbles: true }));

  it("follows a finger and stays where it is let go, and the click that ends the pull is no tap", async () => {
    const side = page.body.querySelector<HTMLElement>(".side")!;
    pointer("pointerdown", 500);
    pointer("pointermove", 440);
    expect(side.style.getPropertyValue("--drawn")).toMatch(/px$/);
    pointer("pointerup", 440);
    grip().click();
    expect(desk.sheet.value).toBe("high");
    expect(side.style.getPropertyValue("--drawn")).toBe("");
    expect(side.dataset["drawn"]).toBeUndefined();
  });

  it("moves by taps, by the button beside the grip and by the arrows, and says what each does", async () => {
    expect(grip().getAttribute("aria-label")).toBe(desk.wording.t("sheet.high"));
    grip().click();
    expect(desk.sheet.value).toBe("high");
    await settle();
    page.body.querySelector<HTMLElement>(".sheet__down")!.click();
    expect(desk.sheet.value).toBe("middle");
    await settle();
    grip().dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
    expect(desk.sheet.value).toBe("low");
    await settle();
    expect(page.body.querySelector(".sheet__down")).toBeNull();
    grip().dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowUp", bubbles: true }));
    expect(desk.sheet.value).toBe("middle");
  });

  it("leaves the board in sight while a formation, an order and a place are picked on it", async () => {
    const formation = own().find((id) => session.view.value!.choices.formations[id]?.march.ok)!;
    const choice = session.view.value!.choices.formations[formation]!.march;
    const site = choice.ok ? choice.targets[0]!.site : "";
    for (const before of ["low", "middle", "high"] as const) {
      desk.sheet.value = before;
      await perform({ do: "pick", place: { kind: "formation", id: formation } }, desk);
      expect(desk.sheet.value).toBe("middle");
    }
    await perform({ do: "chooseOrder", order: "march" }, desk);
    await perform({ do: "pick", place: { kind: "site", id: site } }, desk);
    expect(desk.sheet.value).toBe("middle");
    await settle();
    expect(page.body.querySelector(".form__goal")!.textContent).toContain(desk.wording.site(site));
  });

  it("stands full height when the whole form is asked for, and stays so while the form is filled in", async () => {
    const formation = own().find((id) => session.view.value!.choices.formations[id]?.march.ok)!;
    await perform({ do: "pick", place: { kind: "formation", id: formation } }, desk);
    await settle();
    page.body.querySelector<HTMLElement>(".ord--more")!.click();
    expect(desk.sheet.value).toBe("high");
    await perform({ do: "chooseOrder", order: "march" }, desk);
    await settle();
    page.body.querySelector<HTMLElement>(".choice-list [role=radio]")!.click();
    expect(desk.sheet.value).toBe("high");
  });

  it("gives the board back when its open tab is pressed again", async () => {
    await perform({ do: "openTab", tab: "places" }, desk);
    expect(desk.sheet.value).toBe("high");
    await perform({ do: "openTab", tab: "places" }, desk);
    expect(desk.sheet.value).toBe("middle");
  });

  it("has four orders under the board: those that can be given first, and always the chosen one", () => {
    const view = session.view.value!;
    const [formation] = own();
    const near = (order: Parameters<typeof presentOrderBar>[2]) =>
      presentOrderBar(view, formation!, order, desk.wording).filter((each) => each.near);
    const can = presentOrderBar(view, formation!, null, desk.wording).filter((each) => each.whyNot === null);
    expect(near(null).map((each) => each.kind)).toEqual(expect.arrayContaining(can.slice(0, 4).map((each) => each.kind)));
    for (const kind of buttonsOf(view)) {
      const shown = near({ kind: "formation", formation: formation!, order: kind, site: null, operation: null });
      expect(shown).toHaveLength(4);
      expect(shown.map((each) => each.kind)).toContain(kind);
    }
  });
});
