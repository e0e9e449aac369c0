import { useMemo } from "preact/hooks";
import type { ScenariosListed } from "../../../shared/protocol/answers.ts";
import type { Translate } from "../../i18n/translate.ts";
import { calendarWords } from "../../present/calendar-words.ts";
import type { NamesToday } from "../../present/names-today.ts";
import type { MountBoard } from "../../store/board-port.ts";
import type { CiteFact } from "../../store/desk.ts";
import type { Doors } from "../../store/doors.ts";
import { route } from "../../store/route.ts";
import type { Settings } from "../../store/settings.ts";
import { later } from "../parts/later.tsx";
import { TextContext } from "../text-context.ts";
import { Home } from "./home.tsx";
import { NotFound } from "./not-found.tsx";

const MatchPage = later(async () => (await import("./match-page.tsx")).MatchPage);
const WatchPage = later(async () => (await import("./watch-page.tsx")).WatchPage);

/** Paints a city's plan into a canvas for a plate; the stage has the painter. */
export type PaintPlate = (canvas: HTMLCanvasElement, scenario: string) => Promise<void>;

/** What the pages need from outside: the ways into matches, the board, a painter for plates, and what this browser keeps. */
export type Outside = {
  readonly doors: Doors;
  readonly listScenarios: () => Promise<ScenariosListed | null>;
  readonly mountBoard: MountBoard;
  readonly paintPlate: PaintPlate;
  readonly settings: Settings;
  /** Kept until the tab is closed. */
  readonly storage: Storage | null;
  /** Kept until somebody clears it. */
  readonly longStorage: Storage | null;
  readonly citeFact: CiteFact;
  /** What has another name now in a city, fetched when a match opens. */
  readonly namesToday: (city: string) => Promise<NamesToday>;
  readonly t: Translate;
};

/** Every page with an address of its own, except the debrief. */
export function App({ outside }: { readonly outside: Outside }) {
  const at = route.value;
  const t = useMemo(() => calendarWords(outside.t, () => outside.settings.calendar.value), [outside]);
  return (
    <TextContext.Provider value={t}>
      {at.page === "home" && <Home outside={outside} />}
      {at.page === "match" && <MatchPage key={at.code} code={at.code} outside={outside} />}
      {at.page === "watch" && <WatchPage key={at.id} id={at.id} outside={outside} />}
      {at.page === "unknown" && <NotFound />}
    </TextContext.Provider>
  );
}
