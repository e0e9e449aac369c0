import type { ComponentChildren } from "preact";
import { addHours } from "../../../shared/model/calendar.ts";
import { SIDES, type SideId } from "../../../shared/model/ids.ts";
import { ModelChip } from "../parts/model-chip.tsx";
import { SideSquare } from "../parts/side.tsx";
import { AsTable } from "../parts/table.tsx";
import { mostMovedOf } from "../present/capacities.ts";
import { type Reading, useReading } from "../reading.ts";
import { CHAPTERS } from "./chapters.ts";

/** The score card beside history, what it can show, and the way to the chapters. */
export function Score() {
  const { say } = useReading();
  return (
    <>
      <section class="score" aria-label={say("score.title")}>
        <Control />
        <Time />
        <Lives />
        <Legitimacy />
        <Built />
      </section>
      <section class="honest" aria-labelledby="honest-title">
        <p>
          <b id="honest-title">{say("score.honestTitle")}</b> {say("score.honest")} {say("score.honestRight")}
        </p>
        <Aims />
      </section>
      <nav class="contents" aria-label={say("page.chapters")}>
        <ol>
          {CHAPTERS.map(({ id, number, title }) => (
            <li key={id}>
              <a href={`#${id}-title`}>
                <i>{number}</i> {say(title)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
}

type FigureProps = {
  readonly name: string;
  readonly value: ComponentChildren;
  readonly isModel?: boolean;
  readonly children: ComponentChildren;
};

function Figure({ name, value, isModel = false, children }: FigureProps) {
  return (
    <div class="score__cell">
      <h2 class="caps">
        {name} {isModel && <ModelChip />}
      </h2>
      <p class="score__value">{value}</p>
      <div class="score__beside">{children}</div>
    </div>
  );
}

function Control() {
  const reading = useReading();
  const { say, debrief, when } = reading;
  const { ending, held, history } = debrief.score;
  return (
    <Figure name={say("score.control")} value={endingInWords(reading)}>
      {ending !== null && <p>{say(`score.how.${ending.by}`, { when: when(ending.hour) })}</p>}
      <p>{say("score.held", { mrc: Math.round(100 * held.mrc), government: Math.round(100 * held.government) })}</p>
      <p>{say("score.historyWinner", { side: history.winner, when: historyEnd(reading) })}</p>
    </Figure>
  );
}

function endingInWords({ say, debrief }: Reading): string {
  const { ending } = debrief.score;
  if (ending?.by === "settlement") return say("score.settlement");
  return ending?.winner ? say("score.prevailed", { side: ending.winner }) : say("score.undecided");
}

function historyEnd({ scenario, debrief, days }: Reading): string {
  return days.full(addHours(scenario.startOs, scenario.countFromHour + debrief.score.history.endHour));
}

function Time() {
  const { say, debrief, scenario, w } = useReading();
  const { hours, history } = debrief.score;
  const loser: SideId = history.winner === "mrc" ? "government" : "mrc";
  const fell = hours.seatFalls[loser];
  return (
    <Figure
      name={say("score.time")}
      value={
        <>
          {Math.round(hours.end)} <small>{say("score.hours")}</small>
        </>
      }
    >
      <p>{say("score.timeHistory", { hours: Math.round(history.endHour) })}</p>
      {fell !== null && (
        <p>
          {say("score.seatFell", {
            site: w.site(scenario.sides[loser].seatOfPower),
            hours: Math.round(fell),
            history: history.seatFallsHour === null ? "none" : Math.round(history.seatFallsHour),
          })}
        </p>
      )}
    </Figure>
  );
}

function Lives() {
  const { say, debrief } = useReading();
  const { dead, history } = debrief.score;
  return (
    <Figure
      name={say("score.lives")}
      isModel
      value={
        <>
          {dead.all} <small>{say("score.dead")}</small>
        </>
      }
    >
      <p>{say("score.deadSides", { mrc: dead.mrc, government: dead.government })}</p>
      <p>{say("score.deadHistory", { low: history.dead[0], high: history.dead[1] })}</p>
    </Figure>
  );
}

function Legitimacy() {
  const { say, debrief } = useReading();
  const { score, gauges } = debrief;
  return (
    <Figure
      name={say("score.legitimacy")}
      isModel
      value={
        <>
          {SIDES.map((side) => (
            <span key={side} class="score__side">
              <SideSquare party={side} /> {score.sides[side].legitimacy}
            </span>
          ))}
          <small>{say("score.of100")}</small>
        </>
      }
    >
      {SIDES.map((side) => (
        <p key={side}>
          {say("score.legitimacySide", { side, from: Math.round(gauges[side][0]?.legitimacy ?? 0), to: score.sides[side].legitimacy })}
        </p>
      ))}
      <p>{say("score.notMeasured")}</p>
    </Figure>
  );
}

function Built() {
  const { say, debrief, w } = useReading();
  const moves = SIDES.map((side) => mostMovedOf(debrief.score.sides[side], side));
  const [first] = [...moves].sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  return (
    <Figure
      name={say("score.organization")}
      isModel
      value={
        <>
          <SideSquare party={first?.side ?? "mrc"} /> {first?.from} <small>{say("score.to")}</small> {first?.to}
        </>
      }
    >
      {moves.map(({ side, capacity, from, to }) => (
        <p key={side}>{say("score.capacityMove", { side, capacity: w.t(`capacity.${capacity}`).toLowerCase(), from, to })}</p>
      ))}
    </Figure>
  );
}

/** Every seat's aims, in this match and in 1917. */
function Aims() {
  const { say, debrief, w } = useReading();
  const rows = debrief.score.seats.flatMap(({ seat, aims }) =>
    aims.map((aim) => ({
      key: `${seat} ${aim.id}`,
      cells: [
        w.seat(seat),
        aim.secret ? `${aim.text} (${say("score.secret")})` : aim.text,
        say(aim.reached ? "score.reached" : "score.notReached"),
        say(aim.inHistory ? "score.reached" : "score.notReached"),
      ],
    })),
  );
  const columns = (["score.aimSeat", "score.aim", "score.aimHere", "score.aim1917"] as const).map((key) => ({ name: say(key) }));
  return <AsTable caption={say("score.aims")} columns={columns} rows={rows} summary={say("score.aims")} />;
}
