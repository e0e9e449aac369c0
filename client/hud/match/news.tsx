import { isTelling } from "../../store/desk.ts";
import { useDesk } from "../desk-context.ts";
import { CouncilPanel } from "./council.tsx";
import { Ending } from "./ending.tsx";
import { Opening } from "./opening.tsx";
import { StoryPanel } from "./story.tsx";

/** The first tab: the briefing, the council, the story of the turn or the ending, as the phase has it. */
export function News() {
  const desk = useDesk();
  if (isTelling(desk)) return <StoryPanel />;
  switch (desk.lobby.value.phase) {
    case "council":
      return <CouncilPanel />;
    case "resolution":
    case "report":
      return <StoryPanel />;
    case "ended":
      return <Ending />;
    default:
      return <Opening />;
  }
}
