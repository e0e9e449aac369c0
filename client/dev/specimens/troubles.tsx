import { ConnectionBanner } from "../../hud/match/connection.tsx";
import { FormationSheet } from "../../hud/match/formation-sheet.tsx";
import { RefusalSlip } from "../../hud/match/slip.tsx";
import { StoryPanel } from "../../hud/match/story.tsx";
import { NotFound } from "../../hud/pages/not-found.tsx";
import { TextContext } from "../../hud/text-context.ts";
import { english } from "../../i18n/translate.ts";
import type { Connection } from "../../store/session.ts";
import { atDesk } from "./at-desk.tsx";
import type { Specimen } from "./specimen.ts";

const GARRISON = { city: "petrograd", seat: "garrison_commissars" } as const;

const LOST: Connection = { state: "lost", reason: null };
const GONE: Connection = { state: "gone", reason: "unknownMatch" };

/** What is empty, on its way, or wrong. */
export const TROUBLES: readonly Specimen[] = [
  {
    id: "connection",
    name: "The connection is lost, and gone for good",
    of: ["hud/match/connection.tsx"],
    room: "strip",
    make: async () => (
      <>
        <div class="specimen__banner">{await atDesk({ ...GARRISON, connection: LOST }, () => <ConnectionBanner />)}</div>
        <div class="specimen__banner">{await atDesk({ ...GARRISON, connection: GONE }, () => <ConnectionBanner />)}</div>
      </>
    ),
  },
  {
    id: "refusal",
    name: "A refusal",
    of: ["hud/match/slip.tsx"],
    room: "panel",
    make: () =>
      atDesk(GARRISON, (desk) => {
        desk.slip.value = { code: "wrongPhase", facts: {} };
        return <RefusalSlip />;
      }),
  },
  {
    id: "report-empty",
    name: "A report without news",
    of: ["hud/match/story.tsx"],
    room: "panel",
    make: () => atDesk({ ...GARRISON, phase: "council" }, () => <StoryPanel />),
  },
  {
    id: "formation-unknown",
    name: "A formation that the seat knows nothing of",
    of: ["hud/match/formation-sheet.tsx"],
    room: "panel",
    make: () => atDesk(GARRISON, () => <FormationSheet id="nobody" />),
  },
  {
    id: "not-found",
    name: "No such page",
    of: ["hud/pages/not-found.tsx"],
    room: "strip",
    make: async () => (
      <TextContext.Provider value={english}>
        <NotFound />
      </TextContext.Provider>
    ),
  },
];
