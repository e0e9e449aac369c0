import { MatchBand } from "../../hud/match/band.tsx";
import { Briefing } from "../../hud/match/briefing.tsx";
import { CouncilPanel } from "../../hud/match/council.tsx";
import { Ending } from "../../hud/match/ending.tsx";
import { PanelFoot } from "../../hud/match/foot.tsx";
import { FrontPage } from "../../hud/match/front-page.tsx";
import { StoryCaption, StoryPlayer } from "../../hud/match/player.tsx";
import { StoryPanel } from "../../hud/match/story.tsx";
import { OrganizationStrip } from "../../hud/match/strip.tsx";
import { Aims } from "../../hud/parts/aims.tsx";
import { atDesk } from "./at-desk.tsx";
import type { Specimen } from "./specimen.ts";

const MINISTERS = { city: "petrograd", seat: "ministers" } as const;
const SOLDIERS = { city: "moscow", seat: "garrison_soldiers" } as const;
const TOLD = { ...SOLDIERS, phase: "report", turns: 1, busy: true } as const;

/** What is told: the opening, the council, the turn, the end; and what stands round them. */
export const TOLD_PARTS: readonly Specimen[] = [
  {
    id: "band",
    name: "The band over the match, by phase",
    of: ["hud/match/band.tsx", "hud/parts/clock.tsx"],
    room: "sheet",
    make: async () => (
      <>
        {await atDesk({ ...MINISTERS, phase: "council" }, () => <MatchBand />)}
        {await atDesk(SOLDIERS, () => <MatchBand />)}
        {await atDesk(TOLD, () => <MatchBand />)}
      </>
    ),
  },
  {
    id: "gauges",
    name: "Organization: of either side, wires in first play, and nothing for the seat between",
    of: ["hud/match/strip.tsx"],
    room: "strip",
    make: async () => (
      <>
        {await atDesk({ ...SOLDIERS, turns: 2 }, () => <OrganizationStrip />)}
        {await atDesk({ ...MINISTERS, turns: 2 }, () => <OrganizationStrip />)}
        {await atDesk({ ...SOLDIERS, step: "first" }, () => <OrganizationStrip />)}
        {await atDesk({ city: "petrograd", seat: "duma" }, () => <OrganizationStrip />)}
      </>
    ),
  },
  {
    id: "briefing",
    name: "The opening of first play",
    of: ["hud/match/briefing.tsx"],
    room: "panel",
    make: () => atDesk({ ...SOLDIERS, step: "first", phase: "council" }, () => <Briefing />),
  },
  {
    id: "front-page",
    name: "The opening as the first page of a newspaper",
    of: ["hud/match/front-page.tsx", "hud/match/sources.tsx"],
    room: "panel",
    make: () => atDesk({ ...MINISTERS, phase: "council", turns: 1 }, () => <FrontPage />),
  },
  {
    id: "aims",
    name: "Aims",
    of: ["hud/parts/aims.tsx"],
    room: "panel",
    make: () => atDesk(MINISTERS, () => <Aims />),
  },
  {
    id: "council",
    name: "The council in the panel",
    of: ["hud/match/council.tsx"],
    room: "panel",
    make: () => atDesk({ ...MINISTERS, phase: "council" }, () => <CouncilPanel />),
  },
  {
    id: "report",
    name: "The report of a turn",
    of: ["hud/match/story.tsx"],
    room: "panel",
    make: () => atDesk(TOLD, () => <StoryPanel />),
  },
  {
    id: "why",
    name: "The report with a reason open",
    of: ["hud/match/why-sheet.tsx"],
    room: "panel",
    make: () => atDesk(TOLD, () => <StoryPanel />),
    press: [".ev__why"],
  },
  {
    id: "caption",
    name: "The caption of an event, and the line of time",
    of: ["hud/match/player.tsx"],
    room: "strip",
    make: () =>
      atDesk(TOLD, () => (
        <>
          <div class="board specimen__board">
            <StoryCaption />
          </div>
          <StoryPlayer />
        </>
      )),
  },
  {
    id: "ending",
    name: "The end of a match",
    of: ["hud/match/ending.tsx"],
    room: "panel",
    make: () => atDesk({ ...SOLDIERS, step: "first", phase: "ended", turns: 90 }, () => <Ending />),
  },
  {
    id: "foot",
    name: "The foot of the panel, by phase",
    of: ["hud/match/foot.tsx"],
    room: "panel",
    make: async () => (
      <>
        {await atDesk({ ...MINISTERS, phase: "council" }, () => <PanelFoot />)}
        {await atDesk({ ...MINISTERS, busy: true }, () => <PanelFoot />)}
        {await atDesk(TOLD, () => <PanelFoot />)}
      </>
    ),
  },
];
