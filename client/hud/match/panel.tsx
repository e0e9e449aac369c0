import { useEffect, useRef } from "preact/hooks";
import type { TextKey } from "../../../shared/text/keys.ts";
import { offersWaiting } from "../../present/agreements.ts";
import { presentCouncil } from "../../present/council.ts";
import { presentWritten } from "../../present/dispatches.ts";
import type { Tab } from "../../store/desk.ts";
import { isTelling, phaseShown, TABS } from "../../store/desk.ts";
import type { MatchPhase } from "../../store/session.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { OrderIcon } from "../marks/order-icon.tsx";
import { rove } from "../parts/rove.ts";
import { Dispatches } from "./dispatches.tsx";
import { Duty } from "./duty.tsx";
import { PanelFoot } from "./foot.tsx";
import { Formations } from "./formations.tsx";
import { News } from "./news.tsx";
import { Places } from "./places.tsx";
import { Seats } from "./seats.tsx";
import { SheetGrip } from "./sheet-grip.tsx";
import { RefusalSlip } from "./slip.tsx";

const PARTS: Readonly<Record<Tab, () => preact.JSX.Element>> = {
  news: News,
  formations: Formations,
  places: Places,
  duty: Duty,
  dispatches: Dispatches,
  seats: Seats,
};

/** On a phone the tabs stand at the foot of the screen, with a picture over each word. */
const ICONS = {
  news: "publish",
  formations: "showOfForce",
  places: "scouts",
  duty: "summon",
  dispatches: "liaison",
  seats: "negotiate",
} as const satisfies Readonly<Record<Tab, string>>;

/** The panel beside the board; on a phone a sheet over it, drawn up by its grip. */
export function Panel() {
  const desk = useDesk();
  const w = useWording();
  const tab = desk.tab.value;
  const Part = PARTS[tab];
  const body = useRef<HTMLDivElement>(null);
  const picked = desk.selected.value?.id;
  // Another part begins at its beginning.
  useEffect(() => body.current?.scrollTo(0, 0), [tab, picked]);
  return (
    <aside
      id="panel"
      class={`side side--${desk.sheet.value}${isTelling(desk) && tab === "news" ? " side--telling" : ""}`}
      aria-label={w.t("panel.label")}
      tabIndex={-1}
    >
      <SheetGrip />
      <PanelTabs />
      <div ref={body} class="side__body" id="tab-part" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={-1}>
        <Part />
      </div>
      <RefusalSlip />
      <PanelFoot />
    </aside>
  );
}

function PanelTabs() {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const list = useRef<HTMLDivElement>(null);
  const counts = useCounts();
  const phase = phaseShown(desk);
  return (
    <div ref={list} class="tabs" role="tablist" aria-label={w.t("panel.tabs")} onKeyDown={(event) => rove(event, list.current)}>
      {TABS.map((tab) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          class="tab"
          aria-selected={desk.tab.value === tab}
          aria-controls="tab-part"
          tabIndex={desk.tab.value === tab ? 0 : -1}
          onClick={() => say({ do: "openTab", tab })}
        >
          <OrderIcon name={ICONS[tab]} />
          {w.t(labelOf(tab, phase))}
          {counts[tab] !== undefined && <span class="count">{counts[tab]}</span>}
        </button>
      ))}
    </div>
  );
}

/** The first tab is named after what it holds in this phase. */
function labelOf(tab: Tab, phase: MatchPhase): TextKey {
  if (tab !== "news") return `tab.${tab}`;
  if (phase === "council") return "tab.council";
  return phase === "resolution" || phase === "report" ? "tab.report" : "tab.news";
}

/** What waits behind a tab: questions without a vote, orders written. */
function useCounts(): Partial<Record<Tab, number>> {
  const w = useWording();
  const view = useView();
  const isCouncil = useDesk().lobby.value.phase === "council";
  const waiting = !isCouncil ? 0 : presentCouncil(view, w).questions.filter((card) => card.mayVote && card.myVote === null).length;
  const written = presentWritten(view, w).length;
  const offered = offersWaiting(view).length;
  return {
    ...(offered > 0 ? { seats: offered } : {}),
    ...(waiting > 0 ? { news: waiting } : {}),
    ...(written > 0 ? { dispatches: written } : {}),
  };
}
