import { useMemo } from "preact/hooks";
import { beliefsOf, errorsOf } from "../../../shared/analysis/beliefs.ts";
import type { TurnCourse } from "../../../shared/analysis/course.ts";
import { addHours } from "../../../shared/model/calendar.ts";
import { SIDES } from "../../../shared/model/ids.ts";
import { sharesHeld } from "../../../shared/rules/geography.ts";
import { counts } from "../plan/board-pictures.ts";
import { type Reading, useReading } from "../reading.ts";

type Props = { readonly turns: readonly TurnCourse[]; readonly index: number; readonly onPick: (index: number) => void };

/** A bar a turn: how much of the city each side held at its end. Each bar is the button that goes there. */
export function TurnBars({ turns, index, onPick }: Props) {
  const reading = useReading();
  const { say, scenario, debrief, when, days } = reading;
  const isByBots = (turn: TurnCourse) => debrief.handover !== null && turn.turn >= debrief.handover.turn;
  const wrong = useMemo(() => turns.map((turn) => wrongPlaces(reading, turn)), [reading, turns]);
  const held = turns.map(({ after }) => sharesHeld(scenario, (site) => after.sites[site]?.holder ?? null));
  return (
    <fieldset class="turnbars">
      <legend class="heard-only">{say("happened.bar")}</legend>
      <ol>
        {turns.map((turn, at) => {
          const mrc = Math.round(100 * (held[at]?.mrc ?? 0));
          const government = Math.round(100 * (held[at]?.government ?? 0));
          return (
            <li key={turn.turn}>
              <button
                type="button"
                class={isByBots(turn) ? "turnbar is-by-bots" : "turnbar"}
                aria-current={at === index ? "step" : undefined}
                aria-label={`${say("happened.barTurn", { turn: turn.turn, when: when(turn.startHour), mrc, government })} ${wrong[at] ? say("happened.barWrong", { count: wrong[at] }) : ""} ${isByBots(turn) ? say("bots.turn") : ""}`.trim()}
                onClick={() => onPick(at)}
              >
                <span class="turnbar__bar" aria-hidden="true">
                  <i class="turnbar__gov" style={{ height: `${government}%` }} />
                  <i class="turnbar__mrc" style={{ height: `${mrc}%` }} />
                </span>
                <span class="turnbar__turn" aria-hidden="true">
                  {turn.turn}
                  {wrong[at] ? <i class="turnbar__wrong">≠</i> : ""}
                </span>
              </button>
              <span class="turnbar__day" aria-hidden="true">
                {isNewDay(scenario.startOs, turns, at) ? days.named(addHours(scenario.startOs, turn.startHour), "short") : ""}
              </span>
            </li>
          );
        })}
      </ol>
      {debrief.handover !== null && <p class="method">{say("bots.bars", { turn: debrief.handover.turn })}</p>}
    </fieldset>
  );
}

/** How many places a side was wrong about at the end of the turn, both sides together. */
function wrongPlaces(reading: Reading, turn: TurnCourse): number {
  return SIDES.flatMap((side) => errorsOf(beliefsOf(reading.debrief.course, turn, side))).filter(({ site }) => counts(reading, site))
    .length;
}

function isNewDay(startOs: string, turns: readonly TurnCourse[], at: number): boolean {
  const dayOf = (turn: TurnCourse | undefined) => (turn === undefined ? "" : addHours(startOs, turn.startHour).slice(0, 10));
  return dayOf(turns[at]) !== dayOf(turns[at - 1]);
}
