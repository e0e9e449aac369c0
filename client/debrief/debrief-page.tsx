import { useEffect, useState } from "preact/hooks";
import type { FinishedMatch } from "../../shared/replay/finished-match.ts";
import type { Settings } from "../store/settings.ts";
import { Beside } from "./chapters/beside.tsx";
import { Decisions } from "./chapters/decisions.tsx";
import { Foot } from "./chapters/foot.tsx";
import { Happened } from "./chapters/happened.tsx";
import { Head } from "./chapters/head.tsx";
import { Notes } from "./chapters/notes.tsx";
import { Organization } from "./chapters/organization.tsx";
import { Questions } from "./chapters/questions.tsx";
import { Score } from "./chapters/score.tsx";
import type { Fetched } from "./fetch-match.ts";
import { Frame } from "./parts/frame.tsx";
import { TroubleSlip } from "./parts/trouble-slip.tsx";
import { type Reading, ReadingContext } from "./reading.ts";

/** What the page needs from outside: where the match comes from, how it is read, and what the reader has set. */
export type Outside = {
  readonly fetchMatch: () => Promise<Fetched>;
  readonly read: (match: FinishedMatch) => Reading;
  readonly settings: Settings;
};

type Progress =
  | { readonly kind: "loading" }
  | { readonly kind: "trouble"; readonly trouble: string }
  | { readonly kind: "read"; readonly reading: Reading };

/** The debrief of one match: a page that can be read without having played. */
export function DebriefPage({ outside }: { readonly outside: Outside }) {
  const [progress, setProgress] = useState<Progress>({ kind: "loading" });
  const load = () => {
    setProgress({ kind: "loading" });
    void outside.fetchMatch().then((fetched) => setProgress(progressFrom(fetched, outside)));
  };
  useEffect(load, []);
  useEffect(openFoldsOnTheWay, []);
  useEffect(() => {
    // Whoever comes by a link into the page arrives before there is anything to open.
    if (progress.kind === "read" && location.hash !== "") openFoldsTo(location.hash);
  }, [progress.kind]);
  if (progress.kind === "loading") return <Frame settings={outside.settings} isBusy />;
  if (progress.kind === "trouble")
    return (
      <Frame settings={outside.settings}>
        <TroubleSlip trouble={progress.trouble} onAgain={load} />
      </Frame>
    );
  return (
    <ReadingContext.Provider value={progress.reading}>
      <Frame settings={outside.settings}>
        <Head />
        <Score />
        <Happened />
        <Beside />
        <Organization />
        <Decisions />
        <Notes />
        <Questions />
        <Foot />
      </Frame>
    </ReadingContext.Provider>
  );
}

/** A link into a fold opens it, also in browsers that do not do so by themselves. */
function openFoldsOnTheWay(): () => void {
  const open = () => openFoldsTo(location.hash);
  addEventListener("hashchange", open);
  return () => removeEventListener("hashchange", open);
}

function openFoldsTo(hash: string): void {
  const target = document.getElementById(hash.slice(1));
  for (let fold = target?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
  target?.scrollIntoView();
}

function progressFrom(fetched: Fetched, { read }: Outside): Progress {
  if (!fetched.ok) return { kind: "trouble", trouble: fetched.trouble };
  try {
    return { kind: "read", reading: read(fetched.match) };
  } catch (error) {
    // A board that is gone, or a record that no longer fits its rules: said on the page, and for whoever can mend it here.
    console.error(error);
    return { kind: "trouble", trouble: "broken" };
  }
}
