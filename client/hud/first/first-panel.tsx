import { useEffect, useRef } from "preact/hooks";
import { isAside } from "../../store/desk.ts";
import { useDesk, useIntent, useWording } from "../desk-context.ts";
import { CouncilQuestions } from "../match/council.tsx";
import { Ending } from "../match/ending.tsx";
import { Places } from "../match/places.tsx";
import { SheetGrip } from "../match/sheet-grip.tsx";
import { RefusalSlip } from "../match/slip.tsx";
import { StoryPanel } from "../match/story.tsx";
import { Ask } from "./ask.tsx";
import { FirstFoot } from "./first-foot.tsx";
import { FirstNews } from "./first-news.tsx";
import { FirstTabs } from "./first-tabs.tsx";
import { AllSlips, SeatsAndUnits } from "./lists.tsx";
import { LookUp } from "./look-up.tsx";
import { SeatHead } from "./seat-head.tsx";
import { Units } from "./units.tsx";
import { Writing } from "./writing.tsx";

/** The panel of first play: who one is, the news, the question, the slip; on a phone a sheet over the board. */
export function FirstPanel() {
  const desk = useDesk();
  const w = useWording();
  const body = useRef<HTMLDivElement>(null);
  const tab = desk.tab.value;
  const picked = desk.selected.value?.id;
  const aside = isAside(desk);
  useEffect(() => body.current?.scrollTo(0, 0), [tab, aside ? picked : null]);
  return (
    <aside
      id="panel"
      class={`side side--first side--${desk.sheet.value}`}
      data-part={aside ? tab : "plan"}
      aria-label={w.t("panel.label")}
      tabIndex={-1}
    >
      <SheetGrip />
      <SeatHead />
      <div ref={body} class="side__body" id="tab-part" tabIndex={-1}>
        {aside ? <Aside /> : <Plan />}
      </div>
      <RefusalSlip />
      <FirstFoot />
      <FirstTabs />
    </aside>
  );
}

/** What the phase is about. */
function Plan() {
  const { phase } = useDesk().lobby.value;
  if (phase === "resolution" || phase === "report") return <StoryPanel />;
  if (phase === "ended") return <Ending />;
  return (
    <>
      <FirstNews />
      <section class={`write write--${phase}`}>
        <Ask />
        <div class="write__units">
          <Units />
        </div>
        {phase === "council" && <CouncilQuestions />}
        {phase === "orders" && <Writing />}
        <LookUp />
      </section>
    </>
  );
}

/** A list that was looked up, and the way back. */
function Aside() {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  return (
    <>
      <p class="aside-back">
        <button type="button" class="btn btn--small" onClick={() => say({ do: "openTab", tab: "formations" })}>
          {w.t("lookUp.back")}
        </button>
      </p>
      {desk.tab.value === "places" && <Places />}
      {desk.tab.value === "seats" && <SeatsAndUnits />}
      {desk.tab.value === "dispatches" && <AllSlips />}
      {desk.tab.value === "news" && <StoryPanel />}
    </>
  );
}
