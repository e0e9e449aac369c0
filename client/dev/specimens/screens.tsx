import type { ComponentChildren } from "preact";
import { LobbyPage } from "../../hud/lobby/lobby-page.tsx";
import { CouncilCardDialog } from "../../hud/match/council-card.tsx";
import { KeysHelp } from "../../hud/match/keys-help.tsx";
import { Match } from "../../hud/match/match.tsx";
import type { Outside } from "../../hud/pages/app.tsx";
import { Home } from "../../hud/pages/home.tsx";
import { MatchPage } from "../../hud/pages/match-page.tsx";
import { SettingsDialog } from "../../hud/settings/settings-dialog.tsx";
import { TextContext } from "../../hud/text-context.ts";
import { english } from "../../i18n/translate.ts";
import { perform } from "../../input/perform.ts";
import { presentCouncil } from "../../present/council.ts";
import type { MountBoard } from "../../store/board-port.ts";
import { loadSettings } from "../../store/settings.ts";
import type { Standing } from "../sample-desk.ts";
import { deskAt } from "../sample-desk.ts";
import { AtDesk } from "./at-desk.tsx";
import type { Specimen } from "./specimen.ts";

const GARRISON = { city: "petrograd", seat: "garrison_commissars" } as const;
const SOLDIERS = { city: "moscow", seat: "garrison_soldiers" } as const;

const mountBoard: MountBoard = async (host, city, handlers) => (await import("../../stage/board.ts")).mountBoard(host, city, handlers);
const noBoard: MountBoard = async () => {
  throw new Error("the gallery shows a board that does not come");
};

async function matchScreen(standing: Standing, { mount = mountBoard, told = false }: Look = {}) {
  const desk = await deskAt(standing);
  if (told) await perform({ do: "endTelling" }, desk);
  return (
    <TextContext.Provider value={english}>
      <Match desk={desk} mountBoard={mount} />
    </TextContext.Provider>
  );
}

/** Which board, and whether the turn has been told to its end. */
type Look = { readonly mount?: MountBoard; readonly told?: boolean };

/** Doors that lead nowhere: pages are looked at, not played. */
function outsideWith(listScenarios: Outside["listScenarios"]): Outside {
  const trouble = { ok: false, error: { code: "unknownMatch", facts: {} } } as const;
  return {
    doors: {
      open: async () => trouble,
      look: async () => trouble,
      sit: async () => trouble,
      watch: async () => trouble,
      resume: async () => null,
    },
    listScenarios,
    mountBoard,
    paintPlate: async (canvas, city) => (await import("../../paint-plate.ts")).paintPlate(canvas, city),
    settings: loadSettings(null),
    storage: null,
    longStorage: null,
    citeFact: async () => null,
    namesToday: async () => ({}),
    t: english,
  };
}

/** From the server that `npm run dev` starts beside the page. */
async function listed(): ReturnType<Outside["listScenarios"]> {
  const answer = await fetch("/api/scenarios");
  return answer.ok ? answer.json() : null;
}

const page = (children: ComponentChildren) => <TextContext.Provider value={english}>{children}</TextContext.Provider>;

const MOMENTS = [
  { moment: "council", phase: "council", told: false },
  { moment: "orders", phase: "orders", told: false },
  { moment: "resolution", phase: "report", told: false },
  { moment: "report", phase: "report", told: true },
  { moment: "ending", phase: "ended", told: true },
] as const;

const matchesIn = (city: string, standing: Standing): readonly Specimen[] =>
  MOMENTS.map(({ moment, phase, told }) => ({
    id: `match-${city}-${moment}`,
    name: `${city}, ${moment}`,
    of: ["hud/match/match.tsx", "hud/match/panel.tsx", "hud/match/board-area.tsx"],
    room: "screen",
    make: () => matchScreen({ ...standing, phase, turns: phase === "ended" ? 90 : 1, busy: true }, { told }),
  }));

/** Whole screens, each in a window of its own: dialogs cover everything, and a phone is a matter of width. */
export const SCREENS: readonly Specimen[] = [
  {
    id: "home",
    name: "The first page",
    of: ["hud/pages/home.tsx", "hud/pages/plate.tsx"],
    room: "screen",
    make: async () => page(<Home outside={outsideWith(listed)} />),
  },
  {
    id: "home-offline",
    name: "The first page without its server",
    of: ["hud/pages/home.tsx"],
    room: "screen",
    make: async () => page(<Home outside={outsideWith(async () => null)} />),
  },
  {
    id: "match-page-trouble",
    name: "A match that is not there",
    of: ["hud/pages/match-page.tsx"],
    room: "screen",
    make: async () => page(<MatchPage code="NOTHNG" outside={outsideWith(async () => null)} />),
  },
  {
    id: "lobby",
    name: "The lobby",
    of: ["hud/lobby/lobby-page.tsx", "hud/lobby/seat-columns.tsx", "hud/lobby/seat-paper.tsx"],
    room: "screen",
    make: async () => {
      const { session } = await deskAt(SOLDIERS);
      const lobby = { ...session.lobby.value, phase: "lobby" as const, solo: false };
      return page(
        <LobbyPage
          lobby={lobby}
          scenario={session.scenario}
          session={null}
          trouble={{ code: "seatTaken", facts: {} }}
          onSit={async () => {}}
        />,
      );
    },
  },
  ...matchesIn("petrograd", GARRISON),
  ...matchesIn("moscow", SOLDIERS),
  {
    id: "match-first",
    name: "First play, orders",
    of: ["hud/match/match.tsx"],
    room: "screen",
    make: () => matchScreen({ ...SOLDIERS, step: "first" }),
  },
  {
    id: "match-loading",
    name: "A match whose view has not come yet",
    of: ["hud/match/match.tsx"],
    room: "screen",
    make: () => matchScreen({ ...SOLDIERS, waits: true }),
  },
  {
    id: "match-no-board",
    name: "A match whose board does not come",
    of: ["hud/match/board-area.tsx"],
    room: "screen",
    make: () => matchScreen(SOLDIERS, { mount: noBoard }),
  },
  {
    id: "match-lost",
    name: "A match whose connection is lost",
    of: ["hud/match/connection.tsx"],
    room: "screen",
    make: () => matchScreen({ ...SOLDIERS, connection: { state: "lost", reason: null } }, { mount: noBoard }),
  },
  {
    id: "card",
    name: "A decision of the council",
    of: ["hud/match/council-card.tsx", "hud/parts/modal.tsx", "hud/parts/key-cap.tsx"],
    room: "screen",
    make: async () => {
      const desk = await deskAt({ ...GARRISON, phase: "council" });
      const view = desk.session.view.value;
      const [card] = view ? presentCouncil(view, desk.wording).questions : [];
      await perform({ do: "openCard", card: card?.id ?? null }, desk);
      return (
        <AtDesk desk={desk}>
          <CouncilCardDialog />
        </AtDesk>
      );
    },
  },
  {
    id: "keys",
    name: "Which keys do what",
    of: ["hud/match/keys-help.tsx"],
    room: "screen",
    make: async () => {
      const desk = await deskAt(GARRISON);
      await perform({ do: "help" }, desk);
      return (
        <AtDesk desk={desk}>
          <KeysHelp />
        </AtDesk>
      );
    },
  },
  {
    id: "settings",
    name: "Settings",
    of: ["hud/settings/settings-dialog.tsx", "hud/parts/switch.tsx"],
    room: "screen",
    make: async () => page(<SettingsDialog settings={loadSettings(null)} onClose={() => {}} />),
  },
];
