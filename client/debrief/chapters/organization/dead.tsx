import type { DeadOfDay } from "../../../../shared/analysis/dead.ts";
import { ModelChip } from "../../parts/model-chip.tsx";
import { Table } from "../../parts/table.tsx";
import { capitalized, tenthsInWords } from "../../present/tenths.ts";
import { type Reading, useReading } from "../../reading.ts";

/** The dead of both sides, day by day: figures in a table, nothing else. */
export function DeadPart() {
  const reading = useReading();
  const { say, debrief, w, when, days } = reading;
  const all = debrief.score.dead.all;
  const columns = [
    { name: say("dead.day") },
    ...[w.side("mrc"), w.side("government"), say("dead.all")].map((name) => ({ name, isNumber: true })),
  ];
  const rows = debrief.dead.map(({ day, mrc, government }) => ({
    key: day,
    cells: [days.full(day), mrc, government, mrc + government],
  }));
  return (
    <section>
      <h3 class="finding">
        {titleOf(reading)} <ModelChip />
      </h3>
      {all > 0 && <Table caption={say("dead.table")} columns={columns} rows={rows} />}
      {all > 0 && debrief.handover !== null && (
        <p class="measure">{say("bots.dead", { ...debrief.handover.deadPlayed, when: when(debrief.handover.hour) })}</p>
      )}
      <p class="method">{say("dead.note")}</p>
    </section>
  );
}

/** A day is named only where it had at least a third of many dead. */
function titleOf({ say, debrief, days }: Reading): string {
  const { all } = debrief.score.dead;
  const sum = ({ mrc, government }: DeadOfDay) => mrc + government;
  const [worst] = [...debrief.dead].sort((a, b) => sum(b) - sum(a));
  if (worst === undefined || all < 20 || sum(worst) * 3 < all) return say("dead.title.few", { count: all });
  return capitalized(say("dead.title.some", { share: tenthsInWords((10 * sum(worst)) / all, say), day: days.named(worst.day) }));
}
