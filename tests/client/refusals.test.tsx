import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { Match } from "../../client/hud/match/match.tsx";
import { perform } from "../../client/input/perform.ts";
import type { Desk } from "../../client/store/desk.ts";
import { TABS } from "../../client/store/desk.ts";
import { REFUSAL_CODES } from "../../shared/model/refusals.ts";
import { STEPS } from "../../shared/model/steps.ts";
import { testDesk } from "../support/test-desk.ts";
import { thirdScenario } from "../support/third-scenario/third-scenario.ts";

let page: HTMLElement;
let desk: Desk;

async function sit(seat: string, step: (typeof STEPS)[number]): Promise<void> {
  ({ desk } = testDesk(seat, undefined, step));
  page = document.body.appendChild(document.createElement("div"));
  await act(async () => render(<Match desk={desk} mountBoard={() => new Promise(() => {})} />, page));
}

afterEach(async () => {
  await act(async () => render(null, page));
  page.remove();
});

const say = (intent: Parameters<typeof perform>[0]) => act(async () => perform(intent, desk));

/** Every order that is on the page and cannot be given now, with its words and its reason. */
function off(): readonly { readonly words: string; readonly reason: string }[] {
  return [...page.querySelectorAll<HTMLElement>("[aria-disabled=true]")].map((each) => ({
    words: each.textContent ?? "",
    reason: document.getElementById(each.getAttribute("aria-describedby") ?? "")?.textContent ?? "",
  }));
}

const ONE_SENTENCE = /^[A-Z][^.?!]*\.$/;

describe("a refusal", () => {
  const facts = {
    until: 12,
    allowed: 3,
    site: "hall",
    turn: 2,
    pool: 5,
    most: 6,
    phase: "council",
    step: "first",
    formation: "",
    card: "",
  };

  it.each(REFUSAL_CODES)("%s is told in one sentence where the finger is", async (code) => {
    await sit("soldiers", "full");
    await act(async () => {
      desk.slip.value = { code, facts };
    });
    const slip = page.querySelector(".refusal[role=alert] p")!;
    expect(slip.textContent).toMatch(ONE_SENTENCE);
    expect(slip.textContent).not.toMatch(/…|undefined|null|[{}]/);
  });
});

describe("what cannot be given", () => {
  const seats = thirdScenario().seatIds;

  it.each(STEPS.flatMap((step) => seats.map((seat) => [seat, step] as const)))(
    "says why in one sentence, to eye and ear, in every part of the desk: %s in %s play",
    async (seat, step) => {
      await sit(seat, step);
      const met: string[] = [];
      const look = () => {
        expect(page.querySelectorAll("button[disabled], fieldset[disabled]"), "nothing is off without a reason").toHaveLength(0);
        for (const { words, reason } of off()) {
          expect(reason, words).toMatch(ONE_SENTENCE);
          met.push(words);
        }
      };
      for (const phase of ["council", "orders", "report"]) {
        expect(desk.lobby.value.phase).toBe(phase);
        for (const tab of TABS) {
          await say({ do: "openTab", tab });
          look();
        }
        const card = desk.session.view.value!.cards.find((each) => each.status === "open");
        if (phase === "council" && card !== undefined) {
          await say({ do: "openCard", card: card.card });
          look();
          await say({ do: "openCard", card: null });
        }
        if (phase === "orders") await tryOrders(look);
        await say({ do: "ready" });
      }
      // The seat between can give every one of the few duties that the first two steps show it.
      const canAll = thirdScenario().seats[seat]?.party === "between" && step !== "full";
      if (!canAll) expect(met.length).toBeGreaterThan(0);
    },
  );

  /** Picks formations, orders, duties and an operation, and leaves their forms unfinished. */
  async function tryOrders(look: () => void): Promise<void> {
    const { choices, own } = desk.session.view.value!;
    for (const id of Object.keys(own).slice(0, 2)) {
      await say({ do: "pick", place: { kind: "formation", id } });
      look();
      for (const order of ["march", "assault", "hold"] as const) {
        await say({ do: "chooseOrder", order });
        look();
      }
    }
    await say({ do: "openTab", tab: "duty" });
    for (const duty of Object.keys(choices.duties)) {
      await say({ do: "chooseDuty", duty: duty as keyof typeof choices.duties });
      look();
    }
    await say({ do: "planOperation", act: "assault" });
    look();
  }
});

describe("a button of the match", () => {
  it("is never merely greyed: only the parts that carry a reason switch one off", () => {
    const folder = join(import.meta.dirname, "..", "..", "client", "hud", "match");
    const greyed = readdirSync(folder).filter((file) => /(?<!aria-)\bdisabled=/.test(readFileSync(join(folder, file), "utf8")));
    expect(greyed).toEqual([]);
  });
});
