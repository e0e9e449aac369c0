import { render } from "preact";
import { loadScenario } from "../../shared/scenarios/load.ts";
import { loadSettings } from "../store/settings.ts";
import { DebriefPage } from "./debrief-page.tsx";
import { debriefIdOf, fetchMatch } from "./fetch-match.ts";
import { readingOf } from "./reading.ts";
import "../theme/tokens.css";
import "../theme/fonts.ts";
import "./styles/all.css";

/** A browser may forbid storage; then the page is read as it comes. */
function kept(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

const settings = loadSettings(kept());
const root = document.getElementById("debrief");
if (root) {
  render(
    <DebriefPage
      outside={{
        fetchMatch: () => fetchMatch(debriefIdOf(location.pathname)),
        read: (match) => readingOf(loadScenario(match.record.scenario, match.record.start), match, () => settings.calendar.value),
        settings,
      }}
    />,
    root,
  );
}
