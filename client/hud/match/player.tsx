import type { TargetedKeyboardEvent, TargetedMouseEvent } from "preact";
import { useEffect } from "preact/hooks";
import { clockText } from "../../present/band.ts";
import { presentStory } from "../../present/story.ts";
import { beatAfter, clockOf, longestTelling, paceStory, showsFor } from "../../present/story-pace.ts";
import { nearestMark, presentTimeAxis } from "../../present/time-axis.ts";
import { toldAt } from "../../store/telling.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { PlayerIcon } from "../marks/player-icon.tsx";

/** The caption of the event that is told just now, over the foot of the board. The live region says the same words. */
export function StoryCaption() {
  const desk = useDesk();
  const w = useWording();
  const line = presentStory(useView(), w).lines[desk.telling.value.index];
  return (
    <p class="caption">
      {line && <time title={line.moment.both(w.t)}>{line.time}</time>}
      <b>{line?.caption ?? w.t("report.nothing")}</b>
    </p>
  );
}

/** Tells the turn: goes on from event to event, with a line of its hours to step along, pause and two speeds. */
export function StoryPlayer() {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const { lines } = presentStory(useView(), w);
  const { index, paused } = desk.telling.value;
  const speed = desk.settings.tellingSpeed.value;
  const beats = paceStory(lines, longestTelling(desk.lobby.value));
  const next = beatAfter(beats, index)?.index ?? null;
  const wait = showsFor(beats, index) / speed;
  const clock = clockOf(beats, index);
  useEffect(() => {
    if (paused) return;
    const going = setTimeout(() => {
      if (next === null) say({ do: "endTelling" });
      else desk.telling.value = toldAt(desk.telling.peek(), next, false);
    }, wait);
    return () => clearTimeout(going);
  }, [desk, index, paused, next, wait]);
  return (
    <footer class="player">
      <div class="row">
        <PlayerButton name="back" label={w.t("player.back")} onPress={() => say({ do: "tellNext", step: -1 })} />
        <PlayerButton
          name={paused ? "goOn" : "pause"}
          label={w.t(paused ? "player.goOn" : "player.pause")}
          onPress={() => say({ do: "pause" })}
        />
        <PlayerButton name="on" label={w.t("player.on")} onPress={() => say({ do: "tellNext", step: 1 })} />
      </div>
      <TimeTrack />
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
      <span class="num soft">
        {w.t("player.clock", { told: clockText(clock.before / speed / 1000), whole: clockText(clock.whole / speed / 1000) })}
      </span>
    </footer>
  );
}

type PlayerButtonProps = { readonly name: Parameters<typeof PlayerIcon>[0]["name"]; readonly label: string; readonly onPress: () => void };

function PlayerButton({ name, label, onPress }: PlayerButtonProps) {
  return (
    <button type="button" class="btn player__button" aria-label={label} title={label} onClick={onPress}>
      <PlayerIcon name={name} />
    </button>
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

/** The hours of the turn with what happened in them: one slider, because its marks lie too near to each other to be met one by one. */
function TimeTrack() {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const view = useView();
  const { lines } = presentStory(view, w);
  const { index, turn } = desk.telling.value;
  const axis = presentTimeAxis(lines, view, turn, w);
  const line = lines[index];
  const onKey = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    say({ do: "tellNext", step });
  };
  const onPoint = (event: TargetedMouseEvent<HTMLDivElement>): void => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    if (lines.length > 0 && width > 0) say({ do: "tell", index: nearestMark(axis, ((event.clientX - left) / width) * 100) });
  };
  return (
    <div
      class="track"
      role="slider"
      tabIndex={0}
      aria-label={w.t("player.track")}
      aria-valuemin={1}
      aria-valuemax={Math.max(1, lines.length)}
      aria-valuenow={index + 1}
      aria-valuetext={line ? w.t("player.at", { time: line.time, number: index + 1, of: lines.length }) : w.t("report.nothing")}
      onKeyDown={onKey}
      onClick={onPoint}
    >
      {axis.ticks.map((tick) => (
        <span key={tick.at} class="track__tick" style={{ left: `${tick.at}%` }} aria-hidden="true">
          {tick.label}
        </span>
      ))}
      {axis.marks.map((mark, at) => (
        <i
          key={mark.key}
          class={`track__mark track__mark--${mark.look}${at === index ? " is-now" : ""}`}
          style={{ left: `${mark.at}%` }}
          aria-hidden="true"
        />
      ))}
    </div>
  );
}
