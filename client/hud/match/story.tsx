import { useState } from "preact/hooks";
import type { StoryLine } from "../../present/story.ts";
import { presentStory } from "../../present/story.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { CounterMark } from "../marks/counter-mark.tsx";
import { SiteMark } from "../marks/site-mark.tsx";
import { WhySheet } from "./why-sheet.tsx";

/** What happened, and why: the report of the turn. In the resolution it grows as the events are told. */
export function StoryPanel() {
  const desk = useDesk();
  const w = useWording();
  const story = presentStory(useView(), w);
  const say = useIntent();
  const isTelling = desk.lobby.value.phase === "resolution";
  const told = isTelling ? story.lines.slice(0, desk.telling.value.index + 1) : story.lines;
  return (
    <section class="story" aria-labelledby="story-title">
      <header class="story__head">
        <h2 id="story-title" class="heading">
          {w.t("report.title")}
        </h2>
        {isTelling || story.lines.length === 0 ? (
          <span class="small soft">{w.t("report.told", { told: told.length, of: story.lines.length })}</span>
        ) : (
          <button type="button" class="btn btn--small" onClick={() => say({ do: "tellAgain" })}>
            {w.t("player.again")}
          </button>
        )}
      </header>
      {story.lines.length === 0 && <p class="section soft">{w.t("report.nothing")}</p>}
      <ol class="story__lines">
        {told.map((line, index) => (
          <StoryRow key={line.key} line={line} isNow={isTelling && index === told.length - 1} />
        ))}
      </ol>
      {!isTelling && story.slow.length > 0 && (
        <details class="story__slow">
          <summary>{w.t("report.slow", { count: story.slow.length })}</summary>
          <ol class="story__lines">
            {story.slow.map((line) => (
              <StoryRow key={line.key} line={line} isNow={false} />
            ))}
          </ol>
        </details>
      )}
      {!isTelling && <p class="story__summary">{story.summary}</p>}
    </section>
  );
}

function StoryRow({ line, isNow }: { readonly line: StoryLine; readonly isNow: boolean }) {
  const w = useWording();
  const [isOpen, setOpen] = useState(false);
  return (
    <li class={`ev${isNow ? " is-on" : ""}`}>
      <time title={line.moment}>{line.time}</time>
      <StoryMark line={line} />
      <span class="ev__words">{line.sentence}</span>
      <button
        type="button"
        class="link ev__why"
        aria-expanded={isOpen}
        aria-label={w.t(isOpen ? "why.closeOf" : "why.openOf", { what: line.sentence })}
        onClick={() => setOpen(!isOpen)}
      >
        {w.t(isOpen ? "why.close" : "why.open")}
      </button>
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
