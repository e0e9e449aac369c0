import { effect } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { openQuestion } from "../../input/voting.ts";
import { type GuideFacts, type GuideStep, hasWritten, presentGuide } from "../../present/guide.ts";
import type { Desk, Tab } from "../../store/desk.ts";
import type { MatchPhase } from "../../store/session.ts";
import { useDesk, useIntent, useWording } from "../desk-context.ts";
import { KeyCap } from "../parts/key-cap.tsx";
import { goToAnchor, isShown, markAnchor } from "./anchors.ts";

/** The part of the panel that holds what a step is about. */
const TABS: Readonly<Partial<Record<GuideStep, Tab>>> = {
  unit: "formations",
  order: "formations",
  place: "formations",
  duty: "duty",
  dutyPlace: "duty",
  dispatches: "dispatches",
};

const CLOSED: ReadonlySet<MatchPhase> = new Set<MatchPhase>(["resolution", "report", "ended"]);

/** The guide over the board, through the real turn. While a decision lies open it stands in that card, where it can be heard. */
export function GuideOverBoard() {
  const desk = useDesk();
  useGuideEnds(desk);
  return openQuestion(desk) === null ? <GuideSlip /> : null;
}

/** One sentence, a way there, and a way out for good. */
export function GuideSlip() {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const [read, setRead] = useState<ReadonlySet<GuideStep>>(new Set());
  const facts = factsOf(desk, read);
  const guide = facts && desk.settings.guide.value ? presentGuide(facts, w) : null;
  const step = guide?.step ?? null;
  useEffect(() => (step === null ? undefined : markAnchor(step)), [step]);
  if (guide === null) return null;
  const tab = TABS[guide.step];
  const goThere = () => {
    // Another part of the panel may be open, and on a phone the sheet may be too low to show it.
    if (!isShown(guide.step)) say(tab === undefined ? { do: "drawSheet", stop: "high" } : { do: "openTab", tab });
    requestAnimationFrame(() => goToAnchor(guide.step));
  };
  return (
    <aside class={`guide guide--${guide.step}`} aria-label={w.t("guide.label")}>
      <p class="guide__words">
        <span class="guide__count">{guide.count ?? w.t("guide.label")}</span>
        <span role="status">{guide.sentence}</span> {guide.keys !== null && <Keys keys={guide.keys} />}
      </p>
      <div class="guide__acts">
        {guide.step !== "waiting" && guide.step !== "question" && (
          <button type="button" class="btn btn--small" onClick={goThere}>
            {w.t("guide.goThere")}
          </button>
        )}
        {guide.onlyRead && (
          <button type="button" class="btn btn--small" onClick={() => setRead(new Set([...read, guide.step]))}>
            {w.t("guide.next")}
          </button>
        )}
        <button
          type="button"
          class="btn btn--small"
          onClick={() => {
            desk.settings.guide.value = false;
          }}
        >
          {w.t("guide.skip")}
        </button>
      </div>
    </aside>
  );
}

/** The letters that do it: on a cap for the eye, said for the ear, gone when short cuts are switched off. */
function Keys({ keys }: { readonly keys: string }) {
  const { settings } = useDesk();
  const w = useWording();
  if (!settings.shortCuts.value) return null;
  return (
    <>
      <KeyCap letter={keys} />
      <span class="heard-only">{w.t("guide.key", { keys })}</span>
    </>
  );
}

function factsOf(desk: Desk, read: ReadonlySet<GuideStep>): GuideFacts | null {
  const view = desk.session.view.value;
  const { phase, seats } = desk.lobby.value;
  if (!view) return null;
  return {
    phase,
    isReady: seats.find(({ seat }) => seat === desk.session.seat)?.ready ?? false,
    view,
    draft: desk.draft.value,
    selected: desk.selected.value,
    questionOpen: openQuestion(desk) !== null,
    read,
  };
}

/** The guide has done its work when orders close with one of this seat's on paper. Who sent none is led through the next turn too. */
function useGuideEnds(desk: Desk): void {
  useEffect(() => {
    let written: number | null = null;
    return effect(() => {
      const view = desk.session.view.value;
      const { phase, turn } = desk.lobby.value;
      if (!view || !desk.settings.guide.value) return;
      // The view of the next turn comes before word that orders have closed, and says nothing of this one.
      if (view.phase === "orders" && view.turn === turn) written = hasWritten(view, desk.wording) ? turn : null;
      else if (turn === written && CLOSED.has(phase)) desk.settings.guide.value = false;
    });
  }, [desk]);
}
