import { useMemo } from "preact/hooks";
import { type Beside as BesideRow, divergencesOf, hourOf } from "../../../shared/analysis/beside-history.ts";
import { TwoLines } from "../charts/two-lines.tsx";
import { ByBots } from "../parts/by-bots.tsx";
import { Chapter } from "../parts/chapter.tsx";
import { CiteLine } from "../parts/cite.tsx";
import { AsTable } from "../parts/table.tsx";
import { axisOf } from "../present/axis.ts";
import { differenceInWords, momentInWords, shortDifference, weightOf } from "../present/beside-words.ts";
import { capitalized } from "../present/tenths.ts";
import { type Reading, useReading } from "../reading.ts";
import { Divergences } from "./divergences.tsx";
import { WholeCourse } from "./whole-course.tsx";

const WIDTH = 1018;

/** Chapter II: the match and 1917 on one axis. */
export function Beside() {
  const reading = useReading();
  const { say, scenario, debrief } = reading;
  const axis = useMemo(
    () =>
      axisOf(debrief.beside, {
        width: WIDTH,
        right: 74,
        matchEnd: debrief.course.final.hour,
        historyEnd: scenario.countFromHour + scenario.history.endHour,
        labelOf: (row) => row.label ?? "",
        differenceOf: shortDifference,
        weightOf: (row) => weightOf(reading, row),
      }),
    [reading, debrief, scenario],
  );
  const told = debrief.beside.filter(({ verdict }) => verdict !== "onlyInMatch" && verdict !== "afterTheEnd");
  return (
    <Chapter id="beside" number="II" title={say("beside.title")} lead={say("beside.lead")} ask={say("beside.ask")}>
      <h3 class="finding">{findingOf(reading)}</h3>
      <p class="measure">{say("beside.sameCount", { same: told.filter(({ verdict }) => verdict === "same").length, all: told.length })}</p>
      <div class="wide-only">
        <TwoLines axis={axis} width={WIDTH} />
      </div>
      {debrief.beside.some((row) => hourOf(row) > axis.hours) && <p class="method wide-only">{say("beside.beyond")}</p>}
      <Upright rows={debrief.beside} />
      <MomentsTable />
      <Divergences />
      <WholeCourse />
    </Chapter>
  );
}

function findingOf(reading: Reading): string {
  const { say, debrief } = reading;
  const [first] = divergencesOf(debrief.beside);
  if (first === undefined) return say("beside.finding.none");
  if (first.verdict === "notInMatch") return say("beside.finding.never", { what: momentInWords(reading, first) });
  return say("beside.finding.first", { what: momentInWords(reading, first), difference: differenceInWords(reading, first) });
}

/** The same for a narrow page: the five weightiest moments, one below the other. */
function Upright({ rows }: { readonly rows: readonly BesideRow[] }) {
  const reading = useReading();
  const { say, when } = reading;
  const heaviest = rows
    .filter(({ historyHour, matchHour }) => historyHour !== null && matchHour !== null)
    .sort((a, b) => weightOf(reading, b) - weightOf(reading, a))
    .slice(0, 5)
    .sort((a, b) => (a.historyHour ?? 0) - (b.historyHour ?? 0));
  return (
    <ol class="upright narrow-only">
      {heaviest.map((row) => (
        <li key={`${row.kind} ${row.site} ${row.side}`} class={row.verdict === "same" ? "" : "is-apart"}>
          <b>{capitalized(momentInWords(reading, row))}</b>
          <span>
            {say("beside.match")}: {when(row.matchHour ?? 0)} <ByBots turn={row.event?.turn} />
          </span>
          <span class="soft">
            {say("beside.history")}: {when(row.historyHour ?? 0)}
          </span>
          <span class="upright__apart">{differenceInWords(reading, row)}</span>
        </li>
      ))}
    </ol>
  );
}

function MomentsTable() {
  const reading = useReading();
  const { say, debrief, when } = reading;
  const told = debrief.beside.filter(({ verdict }) => verdict !== "onlyInMatch");
  const columns = (["beside.what", "beside.match", "beside.history", "beside.difference", "beside.factColumn"] as const).map((key) => ({
    name: say(key),
  }));
  const rows = told.map((row) => ({
    key: `${row.kind} ${row.site} ${row.side} ${row.historyHour}`,
    cells: [
      capitalized(momentInWords(reading, row)),
      row.matchHour === null ? (
        "–"
      ) : (
        <>
          {when(row.matchHour)} <ByBots turn={row.event?.turn} />
        </>
      ),
      row.historyHour === null ? "–" : when(row.historyHour),
      differenceInWords(reading, row),
      row.fact === null ? "–" : <CiteLine fact={row.fact} />,
    ],
  }));
  return <AsTable caption={say("beside.table")} columns={columns} rows={rows} />;
}
