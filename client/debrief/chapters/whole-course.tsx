import { timelineOf } from "../../../shared/history/timelines.ts";
import { FactSheet } from "../parts/cite.tsx";
import { Fold } from "../parts/fold.tsx";
import { useReading } from "../reading.ts";

/** The whole course of 1917 in this city, every line cited. */
export function WholeCourse() {
  const { say, scenario, days } = useReading();
  const entries = timelineOf(scenario.id);
  if (entries.length === 0) return null;
  return (
    <details class="astable">
      <summary>{say("beside.wholeTitle", { count: entries.length })}</summary>
      <ol class="coursefacts">
        {entries.map(({ fact, os, precision, text }) => (
          <li key={fact}>
            <Fold
              look=""
              summary={
                <>
                  <time class="num">{days.full(precision === "hour" ? os : os.slice(0, 10))}</time>
                  <span>{text}</span>
                </>
              }
            >
              {() => <FactSheet fact={fact} />}
            </Fold>
          </li>
        ))}
      </ol>
    </details>
  );
}
