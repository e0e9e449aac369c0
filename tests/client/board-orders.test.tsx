import { beforeEach, describe, expect, it } from "vitest";
import { Match } from "../../client/hud/match/match.tsx";
import { perform } from "../../client/input/perform.ts";
import type { BoardPicture } from "../../client/present/board-picture.ts";
import { orderOf } from "../../client/present/draft-order.ts";
import { presentTelegram } from "../../client/present/telegram.ts";
import type { BoardHandlers } from "../../client/store/board-port.ts";
import type { Desk } from "../../client/store/desk.ts";
import type { SeatView } from "../../shared/model/view.ts";
import type { FakeSession } from "../support/fake-session.ts";
import { testDesk } from "../support/test-desk.ts";
import { settle, testPage } from "../support/test-page.ts";

let desk: Desk;
let session: FakeSession;
const page = testPage();
const view = (): SeatView => session.view.value!;

/** An own formation that may march, a place in its reach and, if there is one, a place out of it. */
function marcher(): { readonly formation: string; readonly site: string; readonly hours: number; readonly far: string | undefined } {
  for (const [formation, choices] of Object.entries(view().choices.formations)) {
    const [target] = choices.march.ok ? choices.march.targets : [];
    if (!target) continue;
    const leads = new Set(Object.values(choices).flatMap((choice) => (choice.ok ? choice.targets.map(({ site }) => site) : [])));
    const far = session.scenario.sites.find(({ id }) => !leads.has(id) && id !== view().own[formation]!.site)?.id;
    return { formation, ...target, far };
  }
  throw new Error("nobody of this seat may march");
}

/** What two ways of doing the same must leave alike. */
const standing = () => ({
  selected: desk.selected.value,
  pointed: desk.pointed.value,
  draft: desk.draft.value,
  tab: desk.tab.value,
  sheet: desk.sheet.value,
});

async function inOrders(): Promise<{ readonly handlers: BoardHandlers; readonly pictures: readonly BoardPicture[] }> {
  ({ desk, session } = testDesk());
  const pictures: BoardPicture[] = [];
  let handlers: BoardHandlers | null = null;
  const board = { show: (picture: BoardPicture) => void pictures.push(picture), focusOn() {}, zoom() {}, resize() {}, destroy() {} };
  page.show(
    <Match
      desk={desk}
      mountBoard={async (_host, _city, given) => {
        handlers = given;
        return { ...board, ready: Promise.resolve() };
      }}
    />,
  );
  await perform({ do: "ready" }, desk);
  await expect.poll(() => handlers !== null && pictures.length > 0).toBe(true);
  return { handlers: handlers!, pictures };
}

describe("orders on the board", () => {
  let board: Awaited<ReturnType<typeof inOrders>>;
  const site = (id: string) => board.pictures.at(-1)!.sites.find((each) => each.id === id)!;
  beforeEach(async () => {
    board = await inOrders();
  });

  it("a formation picked shows where its orders lead, with the hours, and the other places step back", async () => {
    const { formation, site: near, hours, far } = marcher();
    expect(board.pictures.at(-1)!.sites.some((each) => each.hours || each.dimmed)).toBe(false);
    board.handlers.onPick({ kind: "formation", id: formation });
    await settle();
    expect(site(near)).toMatchObject({ inReach: true, hours: `${hours} h`, dimmed: false });
    expect(site(view().own[formation]!.site).dimmed).toBe(false);
    if (far) expect(site(far)).toMatchObject({ inReach: false, hours: null, dimmed: true });
  });

  it("carrying a counter to a place leaves the desk exactly as two taps and as the keyboard do", async () => {
    const { formation, site: near } = marcher();
    const hand = { place: { kind: "formation", id: formation }, aim: { kind: "site", id: near } } as const;
    // What the stage says while a counter is carried: a pick, the way, an empty hand, a pick.
    expect(board.handlers.mayCarry!(hand.place)).toBe(true);
    board.handlers.onPick(hand.place);
    board.handlers.onCarry!({ from: [10, 10], to: [90, 40], over: hand.aim });
    await settle();
    expect(page.body.querySelector(".carry")).not.toBeNull();
    expect(page.body.querySelector(".tip b")!.textContent).toBe(desk.wording.site(near));
    board.handlers.onCarry!(null);
    board.handlers.onPick(hand.aim);
    await settle();
    expect(page.body.querySelector(".carry")).toBeNull();
    const carried = standing();
    const order = orderOf(desk.draft.value!, view());

    board = await inOrders();
    board.handlers.onPick(hand.place);
    board.handlers.onPick(hand.aim);
    expect(standing()).toEqual(carried);
    expect(orderOf(desk.draft.value!, view())).toEqual(order);

    board = await inOrders();
    for (const place of [hand.place, hand.aim]) {
      await perform({ do: "point", place }, desk);
      await perform({ do: "pickPointed" }, desk);
    }
    expect(standing()).toEqual(carried);
  });

  it("only own formations are carried, and only while orders are written", async () => {
    const { formation, site: near } = marcher();
    expect(board.handlers.mayCarry!({ kind: "site", id: near })).toBe(false);
    const [other] = [...Object.keys(view().allied), ...Object.keys(view().seen)];
    expect(board.handlers.mayCarry!({ kind: "formation", id: other! })).toBe(false);
    await perform({ do: "ready" }, desk);
    expect(desk.lobby.value.phase).toBe("report");
    expect(board.handlers.mayCarry!({ kind: "formation", id: formation })).toBe(false);
  });

  it("out of reach the form opens and says why not, is not sent, and a second pick shows the place", async () => {
    const { formation, far } = marcher();
    expect(far).toBeDefined();
    await perform({ do: "pick", place: { kind: "formation", id: formation } }, desk);
    await perform({ do: "pick", place: { kind: "site", id: far! } }, desk);
    const draft = desk.draft.value!;
    if (draft.kind !== "formation") throw new Error("an order to a formation is being written");
    expect(draft).toMatchObject({ formation, site: far });
    const telegram = presentTelegram(view(), draft, desk.wording)!;
    expect(telegram.where).toBe(desk.wording.site(far!));
    expect(telegram.whyNot).toMatch(/^[A-Z].*\.$/);
    expect(orderOf(draft, view())).toBeNull();
    await perform({ do: "send" }, desk);
    expect(session.asked).toEqual([]);
    await perform({ do: "pick", place: { kind: "site", id: far! } }, desk);
    expect(desk.selected.value).toEqual({ kind: "site", id: far });
    expect(desk.draft.value).toBeNull();
  });

  it("Escape goes one step back from the place to the formation to nothing", async () => {
    const { formation, site: near } = marcher();
    board.handlers.onPick({ kind: "formation", id: formation });
    board.handlers.onPick({ kind: "site", id: near });
    const pressEscape = () => document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    await settle();
    pressEscape();
    expect([desk.draft.value, desk.selected.value]).toEqual([null, { kind: "formation", id: formation }]);
    pressEscape();
    expect(desk.selected.value).toBeNull();
  });

  it("list and board point at one thing: a row that has the focus is ringed on the board, and where arrows walk stands ringed in the list", async () => {
    const [, second] = Object.keys(view().own);
    const row = (name: string) => [...page.body.querySelectorAll<HTMLElement>(".thing")].find((each) => each.textContent?.includes(name))!;
    row(desk.wording.formation(second!)).focus();
    await settle();
    expect(board.pictures.at(-1)!.focus).toEqual({ kind: "formation", id: second });
    expect(row(desk.wording.formation(second!)).classList).toContain("is-at");
    const walked = page.body.querySelector<HTMLElement>(".walk__formations button")!;
    walked.focus();
    await settle();
    expect(desk.wording.formation(board.pictures.at(-1)!.focus!.id)).toBe(walked.textContent);
    expect(row(walked.textContent!).classList).toContain("is-at");
    await perform({ do: "openTab", tab: "places" }, desk);
    const stand = page.body.querySelector<HTMLElement>(".walk__stand")!;
    const press = (key: string) => stand.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    for (const key of ["ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft"]) press(key);
    const at = desk.pointed.value!;
    expect(at.kind).toBe("site");
    await settle();
    expect(row(desk.wording.site(at.id)).classList).toContain("is-at");
    press("Enter");
    expect(desk.selected.value).toEqual(at);
  });

  it("points with a mouse show the tip that the keyboard's plate says, and it goes when the mouse does", async () => {
    const { formation, site: near } = marcher();
    await perform({ do: "pick", place: { kind: "formation", id: formation } }, desk);
    await perform({ do: "point", place: { kind: "site", id: near } }, desk);
    board.handlers.onHover!({ place: { kind: "site", id: near }, at: [30, 30] });
    await settle();
    expect(page.body.querySelector(".tip")!.textContent).toBe(page.body.querySelector("#walk-plate")!.textContent);
    expect(page.body.querySelector(".tip")!.textContent).toMatch(/in reach/);
    board.handlers.onHover!(null);
    await settle();
    expect(page.body.querySelector(".tip")).toBeNull();
  });
});
