import { useMemo } from "preact/hooks";
import type { TurnCourse } from "../../../shared/analysis/course.ts";
import { Fold } from "../parts/fold.tsx";
import { SideSquare } from "../parts/side.tsx";
import { Why } from "../parts/why.tsx";
import { type TurnLine, turnEventsOf } from "../present/turn-events.ts";
import { useReading } from "../reading.ts";

/** The events of the turn, each with its causes. */
export function TurnEvents({ turn }: { readonly turn: TurnCourse }) {
  const reading = useReading();
  const { say } = reading;
  const { notable, others, clockwork } = useMemo(() => turnEventsOf(reading, turn), [reading, turn]);
  return (
    <section class="turnevents">
      <h3 class="finding">{say("happened.events")}</h3>
      {notable.length === 0 ? <p class="soft">{say("happened.noEvents")}</p> : <Lines lines={notable} />}
      {others.length > 0 && (
        <Fold key={turn.turn} summary={say("happened.allEvents", { count: others.length })}>
          {() => <Lines lines={others} />}
        </Fold>
      )}
      {clockwork.length > 0 && (
        <Fold key={`clockwork ${turn.turn}`} summary={say("happened.clockwork", { count: clockwork.length })}>
          {() => <Lines lines={clockwork} />}
        </Fold>
      )}
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly TurnLine[] }) {
  return (
    <ol class="lines">
      {lines.map((line) => (
        <Line key={line.key} line={line} />
      ))}
    </ol>
  );
}

function Line({ line }: { readonly line: TurnLine }) {
  const { say } = useReading();
  return (
    <li class="line">
      <Fold
        look=""
        summary={
          <>
            <time>{line.time}</time>
            {line.side === null ? <span class="line__noside" aria-hidden="true" /> : <SideSquare party={line.side} />}
            <span class="line__words">
              {line.sentence}
              {line.late.map(({ side, hours }) => (
                <span key={side} class="soft small">
                  {" "}
                  {hours === null ? say("happened.notTold", { side }) : say("happened.toldLate", { side, hours })}
                </span>
              ))}
            </span>
            <span class="line__why">{say("part.why")}</span>
          </>
        }
      >
        {() => (
          <>
            <Why cause={line.cause} />
            {line.more.map(({ key, time, cause }) => (
              <div key={key}>
                <p class="soft small">{say("why.at", { time })}</p>
                <Why cause={cause} />
              </div>
            ))}
          </>
        )}
      </Fold>
    </li>
  );
}
