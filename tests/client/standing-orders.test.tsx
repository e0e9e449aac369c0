import { beforeEach, describe, expect, it } from "vitest";
import { DeskContext } from "../../client/hud/desk-context.ts";
import { Dispatches } from "../../client/hud/match/dispatches.tsx";
import { perform } from "../../client/input/perform.ts";
import { presentWritten } from "../../client/present/dispatches.ts";
import { presentStanding, presentStandingForm } from "../../client/present/standing.ts";
import type { Desk } from "../../client/store/desk.ts";
import type { StandingDraft } from "../../client/store/draft.ts";
import type { SeatView } from "../../shared/model/view.ts";
import type { FakeSession } from "../support/fake-session.ts";
import { testDesk } from "../support/test-desk.ts";
import { settle, testPage } from "../support/test-page.ts";

let desk: Desk;
let session: FakeSession;
const view = (): SeatView => session.view.value!;
const draft = (): StandingDraft => {
  const now = desk.draft.value;
  if (now?.kind !== "standing") throw new Error("a standing order is being put together");
  return now;
};
const form = () => presentStandingForm(view(), draft(), desk.wording);

/** An own formation that can be told to march. */
const bearer = (): string =>
  Object.entries(view().choices.standing).find(([, choice]) => choice.ok && choice.acts.some(({ act }) => act === "march"))![0];

beforeEach(async () => {
  ({ desk, session } = testDesk());
  await perform({ do: "ready" }, desk);
});

describe("putting a standing order together", () => {
  it("asks for the parts that the phrase needs, and reads as a sentence all the way", async () => {
    await perform({ do: "writeStanding", formation: bearer() }, desk);
    const name = desk.wording.formation(bearer());
    expect(form()).toMatchObject({ watched: null, hours: null, sites: null, whyNot: null });
    expect(form().sentence).toBe(`When they are attacked, ${name} must hold where they stand.`);
    await perform({ do: "changeStanding", patch: { wait: "enemySeen", deed: "march" } }, desk);
    expect(form().whyNot).not.toBeNull();
    expect(form().sentence).toBe(`When the enemy is seen at …, ${name} must march to ….`);
    const [watched, goal] = form().sites!.map((option) => option.value);
    await perform({ do: "pick", place: { kind: "site", id: watched! } }, desk);
    await perform({ do: "pick", place: { kind: "site", id: goal! } }, desk);
    expect(form().sentence).toContain(`at ${desk.wording.site(watched!)}, ${name} must march to ${desk.wording.site(goal!)}.`);
    await perform({ do: "changeStanding", patch: { wait: "hourFrom" } }, desk);
    expect(form().watched).toBeNull();
    const hour = Number(form().hours![0]!.value);
    await perform({ do: "changeStanding", patch: { hour } }, desk);
    await perform({ do: "send" }, desk);
    expect(session.asked).toEqual([
      {
        type: "standing",
        kind: "giveStanding",
        formation: bearer(),
        when: { kind: "hourFrom", hour },
        act: "march",
        site: goal,
        raise: null,
      },
    ]);
    expect(desk.draft.value).toBeNull();
  });

  it("says of a formation that can be given none why not, and drops a deed that it cannot do", async () => {
    await perform({ do: "writeStanding", formation: null }, desk);
    expect(form()).toMatchObject({ deeds: [], whyNot: expect.any(String) });
    const [, refused] = Object.entries(view().choices.standing).find(([, choice]) => !choice.ok) ?? [];
    expect(refused).toBeUndefined();
    await perform({ do: "changeStanding", patch: { formation: bearer(), deed: "shell" } }, desk);
    expect(form().deeds.map((option) => option.value)).not.toContain("shell");
    expect(draft().deed).toBe("hold");
  });

  it("is told by every condition there is", async () => {
    await perform({ do: "writeStanding", formation: bearer() }, desk);
    const site = form().waits.length > 0 ? session.scenario.sites[0]!.id : "";
    for (const { value } of form().waits) {
      await perform({ do: "changeStanding", patch: { wait: value as StandingDraft["wait"], watched: site, hour: view().hour + 4 } }, desk);
      const { sentence } = form();
      await perform({ do: "send" }, desk);
      expect(desk.slip.value).toBeNull();
      expect(presentWritten(view(), desk.wording).at(-1)?.what).toBe(sentence);
      await perform({ do: "writeStanding", formation: bearer() }, desk);
    }
  });
});

describe("standing orders that are out", () => {
  async function give(): Promise<string> {
    await perform({ do: "writeStanding", formation: bearer() }, desk);
    const { sentence } = form();
    await perform({ do: "send" }, desk);
    return sentence;
  }

  it("stand among what is written until they are sent off, and undo takes them back", async () => {
    const sentence = await give();
    expect(presentWritten(view(), desk.wording).map((each) => each.what)).toEqual([sentence]);
    expect(presentStanding(view(), null, desk.wording)).toEqual([]);
    await perform({ do: "undo" }, desk);
    expect(view().standing).toEqual([]);
    expect(desk.said.value).toContain(sentence);
  });

  it("are listed once they have left, and are revoked by an order that has to reach them too", async () => {
    const sentence = await give();
    for (const _ of ["orders", "report", "council"]) await perform({ do: "ready" }, desk);
    expect(desk.lobby.value.phase).toBe("orders");
    const [row] = presentStanding(view(), null, desk.wording);
    expect(row).toMatchObject({ sentence, state: expect.stringMatching(/received|on its way/) });
    await perform({ do: "revoke", formation: row!.formation }, desk);
    expect(desk.slip.value).toBeNull();
    expect(presentWritten(view(), desk.wording).map((each) => each.what)).toEqual([
      `${desk.wording.formation(row!.formation)} must forget its standing order.`,
    ]);
  });
});

describe("the panel", () => {
  const page = testPage();
  const button = (name: RegExp) => [...page.body.querySelectorAll("button")].find((each) => name.test(each.textContent ?? ""))!;

  beforeEach(async () => {
    page.show(
      <DeskContext.Provider value={desk}>
        <Dispatches />
      </DeskContext.Provider>,
    );
    await settle();
  });

  it("is made of lists with names, and says the sentence aloud as it changes", async () => {
    button(/^Give a standing order/).click();
    await settle();
    const lists = [...page.body.querySelectorAll(".standings select")];
    for (const list of lists) expect(list.closest("label")?.textContent).toMatch(/^(When|Then|Must)/);
    const who = lists[1] as HTMLSelectElement;
    who.value = bearer();
    who.dispatchEvent(new Event("change", { bubbles: true }));
    await settle();
    const said = page.body.querySelector("output")!;
    expect(said.getAttribute("aria-live")).toBe("polite");
    expect(said.textContent).toBe(form().sentence);
    page.body.querySelector("form")!.requestSubmit();
    await settle();
    expect(page.body.querySelector(".written")!.textContent).toContain("must hold where they stand");
    button(/^Take back/).click();
    await settle();
    expect(page.body.querySelector(".written")).toBeNull();
  });
});
