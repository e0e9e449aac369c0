import { useEffect, useRef, useState } from "preact/hooks";
import type { StoryLine } from "../../present/story.ts";
import { presentStory } from "../../present/story.ts";
import { isTelling } from "../../store/desk.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { CounterMark } from "../marks/counter-mark.tsx";
import { SiteMark } from "../marks/site-mark.tsx";
import { WhyButton } from "../parts/why-button.tsx";
import { WhySheet } from "./why-sheet.tsx";

/** What happened, and why: the report of the turn. While the turn is told it grows with the telling; each line shows its event on the board. */
export function StoryPanel() {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const story = presentStory(useView(), w);
  const isTold = isTelling(desk);
  const { index, furthest } = desk.telling.value;
  const told = isTold ? story.lines.slice(0, furthest + 1) : story.lines;
  return (
    <section class="story" aria-labelledby="story-title">
      <header class="story__head">
        <h2 id="story-title" class="heading">
          {w.t("report.title")}
        </h2>
        <StoryProgress told={told.length} of={story.lines.length} at={isTold ? (story.lines[index]?.time ?? null) : null} />
      </header>
      {story.lines.length === 0 && <p class="section soft">{w.t("report.nothing")}</p>}
      <ol class="story__lines">
        {told.map((line, at) => (
          <StoryRow key={line.key} line={line} isNow={isTold && at === index} onShow={() => say({ do: "tell", index: at })} />
        ))}
      </ol>
      {!isTold && story.slow.length > 0 && (
        <details class="story__slow">
          <summary>{w.t("report.slow", { count: story.slow.length })}</summary>
          <ol class="story__lines">
            {story.slow.map((line) => (
              <StoryRow key={line.key} line={line} isNow={false} onShow={null} />
            ))}
          </ol>
        </details>
      )}
      {!isTold && <p class="story__summary">{story.summary}</p>}
    </section>
  );
}

/** How far it was told; over, the way to see it again. */
function StoryProgress({ told, of, at }: { readonly told: number; readonly of: number; readonly at: string | null }) {
  const w = useWording();
  const say = useIntent();
  if (at === null && of > 0)
    return (
      <button type="button" class="btn btn--small" onClick={() => say({ do: "tellAgain" })}>
        {w.t("player.again")}
      </button>
    );
  if (told < of || at === null) return <span class="small soft">{w.t("report.told", { told, of })}</span>;
  return <span class="small soft">{w.t("report.shownAgain", { of, at })}</span>;
}

type RowProps = {
  readonly line: StoryLine;
  readonly isNow: boolean;
  /** Shows it on the board; null for what has no moment of its own there. */
  readonly onShow: (() => void) | null;
};

function StoryRow({ line, isNow, onShow }: RowProps) {
  const w = useWording();
  const [isOpen, setOpen] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  // The list follows the telling; in a page without a size there is nothing to follow.
  useEffect(() => {
    if (isNow) row.current?.scrollIntoView?.({ block: "nearest" });
  }, [isNow]);
  return (
    <li ref={row} class={`ev${isNow ? " is-on" : ""}`} aria-current={isNow ? "step" : undefined}>
      <time title={line.moment.both(w.t)}>{line.time}</time>
      <StoryMark line={line} />
      {onShow === null ? (
        <span class="ev__words">{line.sentence}</span>
      ) : (
        <button type="button" class="ev__words" title={w.t("report.show")} onClick={onShow}>
          {line.sentence}
        </button>
      )}
      <WhyButton what={line.sentence} isOpen={isOpen} onTurn={() => setOpen(!isOpen)} />
      {isOpen && <WhySheet cause={line.cause} />}
    </li>
  );
}

function StoryMark({ line }: { readonly line: StoryLine }) {
  if (line.mark === null)
    return <i class={`swatch swatch--${line.side === "government" ? "gov" : (line.side ?? "none")}`} aria-hidden="true" />;
  if ("formation" in line.mark) return <CounterMark kind={line.mark.formation} side={line.side} byInitiative={line.byInitiative} />;
  return <SiteMark holder={line.mark.holder} />;
}
