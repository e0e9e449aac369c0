import { render } from "preact";
import { act } from "preact/test-utils";
import { describe, expect, it } from "vitest";
import { DeskContext } from "../../client/hud/desk-context.ts";
import { CouncilCardDialog } from "../../client/hud/match/council-card.tsx";
import { english } from "../../client/i18n/translate.ts";
import { effectWords, presentGives } from "../../client/present/gives.ts";
import { wordingFor } from "../../client/present/wording.ts";
import type { Effect } from "../../shared/model/scenario.ts";
import { loadScenario } from "../../shared/scenarios/load.ts";
import { publicScenario } from "../../shared/scenarios/public-scenario.ts";
import { testDesk } from "../support/test-desk.ts";

const HOLE = /…|undefined|null|NaN|[{}]|\b[a-z]+_[a-z_]+\b/;

describe("the figures behind a card", () => {
  it.each([
    ["petrograd", "prologue"],
    ["moscow", "historical"],
  ])("are told of every choice in %s (%s), each effect in words, with names and without a hole", (city, start) => {
    const shown = publicScenario(loadScenario(city, start));
    const w = wordingFor(shown, english);
    const kinds = new Set<Effect["kind"]>();
    for (const { id, choices, agreed } of shown.cards) {
      const told = presentGives(
        id,
        choices.map((choice) => choice.id),
        w,
      );
      expect(told).toHaveLength(choices.length + (agreed === null ? 0 : 1));
      for (const { title, lines } of told) {
        expect(lines.length, id).toBeGreaterThan(0);
        for (const line of [title, ...lines]) expect(line).not.toMatch(HOLE);
      }
      for (const effect of [...choices.flatMap(({ effects }) => effects), ...(agreed?.effects ?? [])]) kinds.add(effect.kind);
    }
    expect(kinds.size).toBeGreaterThan(10);
  });

  it("have a sign and a side", () => {
    const { w } = { w: wordingFor(publicScenario(loadScenario("petrograd", "historical")), english) };
    expect(effectWords({ kind: "legitimacy", side: "mrc", by: -3 }, w)).toBe("MRC: legitimacy −3");
    expect(effectWords({ kind: "allegiance", formations: { neutral: true }, by: -4 }, w)).toBe(
      "All who wait: 4 nearer to the government side",
    );
    expect(effectWords({ kind: "arrival", formation: "krasnov", delayHours: -24 }, w)).toMatch(/: 24 hours earlier$/);
  });

  it.each(["first", "full"] as const)("open on request, where the step shows figures at all: %s", async (step) => {
    const { desk, session } = testDesk("committee", undefined, step);
    const card = session.scenario.cards.find(({ kind, to }) => kind === "mutual" && to === "both")!;
    session.view.value = {
      ...session.view.value!,
      cards: [{ card: card.id, status: "open", openedHour: 0, closesHour: 12, mayVote: true, votes: {}, chosen: null }],
    };
    const page = document.body.appendChild(document.createElement("div"));
    await act(async () =>
      render(
        <DeskContext.Provider value={desk}>
          <CouncilCardDialog />
        </DeskContext.Provider>,
        page,
      ),
    );
    await act(async () => {
      desk.openCard.value = card.id;
    });
    const figures = page.querySelector<HTMLDetailsElement>("details.gives");
    if (step === "first") expect(figures).toBeNull();
    else {
      expect(figures!.open).toBe(false);
      expect(figures!.querySelectorAll("dt")).toHaveLength(card.choices.length + 1);
      expect(figures!.textContent).toContain("A truce of 12 hours");
    }
    await act(async () => render(null, page));
    page.remove();
  });
});
