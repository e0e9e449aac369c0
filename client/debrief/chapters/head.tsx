import { useEffect, useState } from "preact/hooks";
import { addHours, dayOf, formatDay, toNewStyle } from "../../../shared/model/calendar.ts";
import { downloadCsv, downloadJson } from "../downloads.ts";
import { debriefIdOf } from "../fetch-match.ts";
import { headlineOf } from "../present/headline.ts";
import { type Reading, useReading } from "../reading.ts";

/** Which match this is, its finding in one sentence, and what one can take away. */
export function Head() {
  const reading = useReading();
  const { say, scenario, debrief } = reading;
  useEffect(() => {
    document.title = say("page.title", { city: scenario.title.en });
  }, [say, scenario]);
  return (
    <section class="topline" aria-labelledby="finding">
      <p class="topline__which">{whichMatch(reading)}</p>
      <h1 id="finding">{headlineOf(debrief.finding, say)}</h1>
      <PlayedBy />
      <Tools />
    </section>
  );
}

const WHICH = { both: "page.which", old: "page.whichOld", new: "page.whichNew" } as const;

function whichMatch({ say, scenario, debrief, match, days }: Reading): string {
  const from = dayOf(scenario.startOs);
  const to = dayOf(addHours(scenario.startOs, debrief.course.final.hour));
  const which = say(WHICH[days.calendar()], {
    city: scenario.title.en,
    from: formatDay(from),
    to: formatDay(to),
    fromNs: formatDay(toNewStyle(from)),
    toNs: formatDay(toNewStyle(to)),
  });
  const seats = match.record.entries
    .filter((entry) => entry.kind === "seat" && entry.heldBy === "person")
    .map((entry) => entry.kind === "seat" && entry.seat);
  const { step = "full", options } = match.record;
  const botsFrom = debrief.handover?.turn ?? null;
  return [
    which,
    say("page.players", { people: new Set(seats).size }),
    say("page.step", { step }),
    ...(options.friction === 2 ? [] : [say("page.friction", { friction: String(options.friction) })]),
    ...(botsFrom === null ? [] : [say("page.carriedOn", { turn: botsFrom })]),
  ].join(" · ");
}

/** What people played themselves, and what bots carried on. */
function PlayedBy() {
  const { say, debrief, when } = useReading();
  if (debrief.handover === null) return null;
  const { turn, hour } = debrief.handover;
  return <p class="playedby is-by-bots">{say("bots.lead", { turn: turn - 1, when: when(hour) })}</p>;
}

function Tools() {
  const reading = useReading();
  const { say } = reading;
  const [isCopied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard?.writeText(location.href).then(() => setCopied(true));
  return (
    <div class="row tools">
      <button type="button" class="btn btn--small" title={say("page.csvLong")} onClick={() => downloadCsv(reading)}>
        {say("page.csv")}
      </button>
      <button type="button" class="btn btn--small" title={say("page.jsonLong")} onClick={() => downloadJson(reading)}>
        {say("page.json")}
      </button>
      <a class="btn btn--small" title={say("page.recordLong")} href={`/api/debriefs/${debriefIdOf(location.pathname)}/record`} download>
        {say("page.record")}
      </a>
      {navigator.clipboard !== undefined && (
        <button type="button" class="btn btn--small" onClick={copy}>
          {say(isCopied ? "page.linkCopied" : "page.link")}
        </button>
      )}
      <button type="button" class="btn btn--small btn--primary" onClick={() => print()}>
        {say("page.print")}
      </button>
    </div>
  );
}
