import type { Beside } from "../../../shared/analysis/beside-history.ts";
import { divergencesOf } from "../../../shared/analysis/beside-history.ts";
import { factOf } from "../../../shared/history/facts.ts";
import type { GameEvent } from "../../../shared/model/events.ts";
import { ByBots } from "../parts/by-bots.tsx";
import { CiteLine } from "../parts/cite.tsx";
import { Fold } from "../parts/fold.tsx";
import { Why } from "../parts/why.tsx";
import { differenceInWords, momentInWords } from "../present/beside-words.ts";
import { causeOf } from "../present/cause-afterwards.ts";
import { capitalized } from "../present/tenths.ts";
import { toldAfterwards } from "../present/told-afterwards.ts";
import { useReading } from "../reading.ts";

/** How many of the first differences are told one by one. */
const SHOWN = 4;

/** Where the match left history first: what happened here and why, what happened in 1917, and who says so; then what only this match brought. */
export function Divergences() {
  const { say, debrief } = useReading();
  const first = divergencesOf(debrief.beside).slice(0, SHOWN);
  return (
    <>
      {first.length > 0 && (
        <section class="divergences">
          <h3 class="finding">{say("beside.first")}</h3>
          <ol>
            {first.map((row) => (
              <Divergence key={`${row.kind} ${row.site} ${row.side}`} row={row} />
            ))}
          </ol>
        </section>
      )}
      <OnlyHere />
    </>
  );
}

function Divergence({ row }: { readonly row: Beside }) {
  const reading = useReading();
  const { say, when } = reading;
  const fact = row.fact === null ? undefined : factOf(row.fact);
  return (
    <li class="divergence">
      <p class="divergence__what">
        <b>{capitalized(momentInWords(reading, row))}</b>
        <span class="divergence__apart">{differenceInWords(reading, row)}</span> <ByBots turn={row.event?.turn} />
      </p>
      <p>
        {row.matchHour === null
          ? say("beside.here", { what: say("beside.never") })
          : say("beside.here", { what: `${when(row.matchHour)}. ${row.event === null ? "" : toldAfterwards(reading, [row.event])}` })}
      </p>
      <p>{say("beside.then", { what: `${when(row.historyHour ?? 0)}. ${fact?.claim ?? ""}` })}</p>
      {row.fact !== null && (
        <p>
          <CiteLine fact={row.fact} />
        </p>
      )}
      {row.event !== null && <WhyFold event={row.event} />}
    </li>
  );
}

function WhyFold({ event }: { readonly event: GameEvent }) {
  const reading = useReading();
  return <Fold summary={reading.say("part.why")}>{() => <Why cause={causeOf(reading, event)} />}</Fold>;
}

function OnlyHere() {
  const reading = useReading();
  const { say, debrief, when } = reading;
  const only = debrief.beside.filter(({ verdict }) => verdict === "onlyInMatch");
  if (only.length === 0) return null;
  return (
    <details class="astable">
      <summary>{`${say("beside.onlyTitle")} (${only.length})`}</summary>
      <p class="measure">{say("beside.onlyLead")}</p>
      <ul class="plainlist">
        {only.map((row) => (
          <li key={`${row.site} ${row.side} ${row.matchHour}`}>
            <span class="num soft">{when(row.matchHour ?? 0)}</span> {capitalized(momentInWords(reading, row))}{" "}
            <ByBots turn={row.event?.turn} />
          </li>
        ))}
      </ul>
    </details>
  );
}
