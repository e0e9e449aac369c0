import { useEffect } from "preact/hooks";
import { presentStory } from "../../present/story.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { KeyCap } from "../parts/key-cap.tsx";

/** A whole story takes at most this long at single speed. */
const LONGEST_STORY_MS = 60_000;
const LONGEST_EVENT_MS = 4_500;

/** The caption of the event that is told just now, over the foot of the board. */
export function StoryCaption() {
  const desk = useDesk();
  const w = useWording();
  const { lines } = presentStory(useView(), w);
  const line = lines[desk.telling.value.index];
  return (
    <p class="caption">
      <time title={line?.moment}>{line?.time ?? ""}</time>
      <b>{line?.sentence ?? w.t("report.nothing")}</b>
    </p>
  );
}

/** Tells the turn: goes on from event to event, with a line of time to step along, pause and two speeds. */
export function StoryPlayer() {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const { lines } = presentStory(useView(), w);
  const { index, paused } = desk.telling.value;
  const speed = desk.settings.tellingSpeed.value;
  const pause = Math.min(LONGEST_EVENT_MS, LONGEST_STORY_MS / Math.max(1, lines.length)) / speed;
  const isLast = index >= lines.length - 1;
  useEffect(() => {
    if (paused) return;
    const next = setTimeout(() => {
      if (isLast) say({ do: "endTelling" });
      else desk.telling.value = { ...desk.telling.peek(), index: index + 1 };
    }, pause);
    return () => clearTimeout(next);
  }, [desk, index, paused, isLast, pause]);
  return (
    <footer class="player">
      <button type="button" class="btn btn--small" onClick={() => say({ do: "pause" })}>
        {w.t(paused ? "player.goOn" : "player.pause")}
      </button>
      <ol class="track" aria-label={w.t("player.track")}>
        {lines.map((each, at) => (
          <li key={each.key}>
            <button
              type="button"
              class={`track__event track__event--${each.byInitiative ? "own" : (each.side ?? "none")}${at <= index ? " is-told" : ""}`}
              aria-label={w.t("player.to", { time: each.time, number: at + 1, of: lines.length })}
              aria-current={at === index ? "true" : undefined}
              onClick={() => say({ do: "tell", index: at })}
            />
          </li>
        ))}
      </ol>
      <fieldset class="player__speeds" aria-label={w.t("player.speed")}>
        {([1, 2] as const).map((each) => (
          <button
            key={each}
            type="button"
            class={`btn btn--small${speed === each ? " btn--primary" : ""}`}
            aria-pressed={speed === each}
            onClick={() => {
              desk.settings.tellingSpeed.value = each;
            }}
          >
            {each}×
          </button>
        ))}
      </fieldset>
      <span class="num soft">{w.t("player.count", { number: Math.min(index + 1, lines.length), of: lines.length })}</span>
      <button type="button" class="btn btn--small" onClick={() => say({ do: "endTelling" })}>
        {w.t("player.skip")} <KeyCap letter="Esc" />
      </button>
    </footer>
  );
}
