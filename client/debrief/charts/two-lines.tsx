import { addHours, dayOf, formatDay, hoursBetween, toNewStyle } from "../../../shared/model/calendar.ts";
import type { Axis, AxisMark } from "../present/axis.ts";
import { useReading } from "../reading.ts";

const LEVEL = 19;
const TOP = 30;
const BETWEEN = 66;

/** Two time lines on one axis: the match above, 1917 below, a day's dates in both calendars. */
export function TwoLines({ axis, width }: { readonly axis: Axis; readonly width: number }) {
  const { say, debrief, days } = useReading();
  const calendar = days.calendar();
  const match = TOP + axis.matchLevels * LEVEL + 14;
  const history = match + BETWEEN;
  const height = history + 14 + axis.historyLevels * LEVEL + 26;
  return (
    <svg class="chart twolines" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say("beside.chart")}>
      {calendar !== "new" && (
        <text class="is-soft" x={axis.x(0)} y={15}>
          {say("beside.oldStyle")}
        </text>
      )}
      {calendar !== "old" && (
        <text class="is-soft" x={axis.x(0)} y={height - 6}>
          {say("beside.newStyle")}
        </text>
      )}
      <Days axis={axis} height={height} />
      {debrief.handover !== null && (
        <ByBots axis={axis} from={debrief.handover.hour} to={debrief.course.final.hour} match={match} width={width} />
      )}
      <line class="twolines__match" x1={axis.x(0)} x2={axis.match.at(-1)?.x ?? axis.x(0)} y1={match} y2={match} />
      <line class="twolines__history" x1={axis.x(0)} x2={axis.history.at(-1)?.x ?? axis.x(0)} y1={history} y2={history} />
      {axis.links.map(({ fromX, toX, isDivergence, text }, at) => (
        <g key={`${fromX} ${toX}`}>
          <path
            class={`${isDivergence ? "twolines__apart" : "twolines__same"}${text === null ? "" : " is-told"}`}
            d={`M${fromX} ${match + 8}C${fromX} ${match + 34} ${toX} ${history - 34} ${toX} ${history - 8}`}
          />
          {text !== null && (
            <text
              class="is-warn is-bold has-halo"
              x={(fromX + toX) / 2}
              y={match + BETWEEN / 2 + 4 + (at % 2 === 0 ? -7 : 7)}
              text-anchor="middle"
            >
              {text}
            </text>
          )}
        </g>
      ))}
      <Marks marks={axis.match} y={match} direction={-1} />
      <Marks marks={axis.history} y={history} direction={1} />
      <text class="is-italic has-halo" x={width - 2} y={match + 5} text-anchor="end">
        {say("beside.match")}
      </text>
      <text class="is-italic has-halo" x={width - 2} y={history + 5} text-anchor="end">
        {say("beside.history")}
      </text>
    </svg>
  );
}

type ByBotsProps = {
  readonly axis: Axis;
  readonly from: number;
  readonly to: number;
  readonly match: number;
  readonly width: number;
};

/** The hours that bots played, hatched along the line of the match, with a word. */
function ByBots({ axis, from, to, match, width }: ByBotsProps) {
  const { say } = useReading();
  const [x, end] = [axis.x(from), axis.x(Math.min(to, axis.hours))];
  return (
    <g>
      <defs>
        <pattern id="by-bots" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="twolines__hatch" x1="0" x2="0" y1="0" y2="7" />
        </pattern>
      </defs>
      <rect x={x} y={match - 11} width={Math.max(0, end - x)} height={22} fill="url(#by-bots)" />
      <line class="twolines__handover" x1={x} x2={x} y1={22} y2={match + 14} />
      <text class="is-italic is-soft has-halo" x={width - 2} y={match + 22} text-anchor="end">
        {say("bots.hatched")}
      </text>
    </g>
  );
}

/** Midnights, with the day's name in the reader's calendars in the middle of it, and the nights shaded. */
function Days({ axis, height }: { readonly axis: Axis; readonly height: number }) {
  const { scenario, days } = useReading();
  const calendar = days.calendar();
  const toMidnight = hoursBetween(scenario.startOs, `${dayOf(addHours(scenario.startOs, 24))}T00:00`);
  const midnights: number[] = [];
  for (let hour = toMidnight - 24; hour < axis.hours; hour += 24) midnights.push(hour);
  return (
    <>
      {midnights.map((midnight) => {
        const [from, to] = [Math.max(0, midnight), Math.min(axis.hours, midnight + 24)];
        const day = dayOf(addHours(scenario.startOs, midnight + 12));
        const [night, dawn] = [Math.max(0, midnight - 6), Math.min(axis.hours, midnight + 6)];
        // The first day shares its line with the names of the calendars.
        const isWide = axis.x(to) - axis.x(from) > (midnight <= 0 ? 180 : 52);
        return (
          <g key={midnight}>
            {dawn > night && (
              <rect class="chart__night" x={axis.x(night)} y={22} width={axis.x(dawn) - axis.x(night)} height={height - 42} />
            )}
            {midnight > 0 && <line class="chart__grid" x1={axis.x(midnight)} x2={axis.x(midnight)} y1={22} y2={height - 20} />}
            {isWide && (
              <>
                {calendar !== "new" && (
                  <text class="is-bold" x={(axis.x(from) + axis.x(to)) / 2} y={15} text-anchor="middle">
                    {formatDay(day, "short")}
                  </text>
                )}
                {calendar !== "old" && (
                  <text class="is-soft" x={(axis.x(from) + axis.x(to)) / 2} y={height - 6} text-anchor="middle">
                    {formatDay(toNewStyle(day), "short")}
                  </text>
                )}
              </>
            )}
          </g>
        );
      })}
    </>
  );
}

type MarksProps = { readonly marks: readonly AxisMark[]; readonly y: number; readonly direction: 1 | -1 };

function Marks({ marks, y, direction }: MarksProps) {
  const textAt = (level: number) => y + direction * (20 + level * LEVEL) + (direction > 0 ? 6 : -1);
  return (
    <>
      {marks.map(({ label }) =>
        label === null ? null : (
          <line
            key={`${label.text} ${label.x}`}
            class="chart__stem"
            x1={label.x}
            x2={label.x}
            y1={y}
            y2={textAt(label.level) + (direction > 0 ? 0 : -9)}
          />
        ),
      )}
      {marks.map(({ label }) =>
        label === null ? null : (
          <text
            key={`${label.text} ${label.x}`}
            class="is-bold has-halo"
            x={label.x + (label.anchor === "start" ? 5 : -5)}
            y={textAt(label.level)}
            text-anchor={label.anchor}
          >
            {label.text}
          </text>
        ),
      )}
      {marks.map(({ x, hour, row, isDivergence }) =>
        isDivergence && direction < 0 ? (
          <path key={`${row.label} ${hour}`} class="twolines__diamond" d={`M${x} ${y - 7}l7 7l-7 7l-7 -7z`} />
        ) : (
          <circle key={`${row.label} ${hour}`} class="twolines__dot" cx={x} cy={y} r={5} />
        ),
      )}
    </>
  );
}
