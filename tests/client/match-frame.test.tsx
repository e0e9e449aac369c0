import { beforeEach, describe, expect, it } from "vitest";
import { Match } from "../../client/hud/match/match.tsx";
import { perform } from "../../client/input/perform.ts";
import type { BoardPicture } from "../../client/present/board-picture.ts";
import type { BoardHandle, BoardHandlers, MountBoard } from "../../client/store/board-port.ts";
import type { Desk } from "../../client/store/desk.ts";
import type { FakeSession } from "../support/fake-session.ts";
import { testDesk } from "../support/test-desk.ts";
import { settle, testPage } from "../support/test-page.ts";

/** A board that paints nothing and remembers what it was shown. */
class FakeBoard implements BoardHandle {
  pictures: BoardPicture[] = [];
  handlers: BoardHandlers | null = null;
  isDestroyed = false;
  readonly ready = Promise.resolve();
  show(picture: BoardPicture): void {
    this.pictures.push(picture);
  }
  focusOn(): void {}
  zoom(): void {}
  resize(): void {}
  destroy(): void {
    this.isDestroyed = true;
  }
}

let desk: Desk;
let session: FakeSession;
let board: FakeBoard;
const page = testPage();

const button = (name: RegExp) => [...page.body.querySelectorAll("button")].find((each) => name.test(each.textContent ?? ""))!;

beforeEach(async () => {
  ({ desk, session } = testDesk());
  board = new FakeBoard();
  const mountBoard: MountBoard = async (_host, _city, handlers) => {
    board.handlers = handlers;
    return board;
  };
  page.show(<Match desk={desk} mountBoard={mountBoard} />);
  await perform({ do: "ready" }, desk);
  await settle();
});

describe("the frame of a match", () => {
  it("hides the canvas from those who hear the page and has every place and own formation as an element", async () => {
    expect(page.body.querySelector(".board__canvas")!.getAttribute("aria-hidden")).toBe("true");
    for (const id of Object.keys(session.view.value!.own)) expect(page.body.textContent).toContain(desk.wording.formation(id));
    await perform({ do: "openTab", tab: "places" }, desk);
    await settle();
    for (const site of session.scenario.sites) expect(page.body.textContent).toContain(site.name.en);
  });

  it("a counter picked on the board and a formation picked in the list are the same pick", async () => {
    const [id] = Object.keys(session.view.value!.own);
    board.handlers!.onPick({ kind: "formation", id: id! });
    await settle();
    expect(page.body.querySelector("#picked-name")!.textContent).toBe(desk.wording.formation(id!));
    expect(
      board.pictures
        .at(-1)!
        .counters.filter((counter) => counter.selected)
        .map((counter) => counter.id),
    ).toEqual([id]);
  });

  it("every greyed order says why not to those who see and to those who hear", async () => {
    const [id] = Object.keys(session.view.value!.own);
    await perform({ do: "pick", place: { kind: "formation", id: id! } }, desk);
    await settle();
    const greyed = [...page.body.querySelectorAll<HTMLElement>(".ord[aria-disabled=true]")];
    expect(greyed.length).toBeGreaterThan(0);
    for (const order of greyed) expect(page.body.querySelector(`#${order.getAttribute("aria-describedby")}`)!.textContent).toMatch(/\.$/);
    greyed[0]!.dispatchEvent(new MouseEvent("mouseenter"));
    await settle();
    expect(page.body.querySelector(".orders__says")!.textContent).toBe(
      page.body.querySelector(`#${greyed[0]!.getAttribute("aria-describedby")}`)!.textContent,
    );
  });

  it("writes names as text, whatever they are made of", async () => {
    session.lobby.value = {
      ...session.lobby.value,
      seats: session.lobby.value.seats.map((seat) => ({ ...seat, heldBy: "person" as const, nickname: "<img src=x onerror=alert(1)>" })),
    };
    await perform({ do: "openTab", tab: "seats" }, desk);
    await settle();
    expect(page.body.querySelector("img")).toBeNull();
    expect(page.body.textContent).toContain("<img src=x onerror=alert(1)>");
  });

  it("tells what is saved while the connection is lost", async () => {
    session.connection.value = { state: "lost", reason: null };
    await settle();
    expect(page.body.querySelector(".connection")!.textContent).toMatch(/comes back by itself.*Nothing of yours is lost/);
  });

  it("opens each event of the report to its inputs, rule and source in one action", async () => {
    await perform({ do: "ready" }, desk);
    await perform({ do: "endTelling" }, desk);
    await settle();
    button(/^Why$/).click();
    await settle();
    const why = page.body.querySelector(".whybox")!;
    expect(why.textContent).toMatch(/Rule/);
    expect(why.textContent).toMatch(/Source/);
  });

  it("gives the board back when it is put away", async () => {
    page.show(null);
    await settle();
    expect(board.isDestroyed).toBe(true);
  });
});
