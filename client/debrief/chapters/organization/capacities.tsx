import { SIDES, type SideId } from "../../../../shared/model/ids.ts";
import { type Dumbbell, Dumbbells } from "../../charts/dumbbells.tsx";
import { ModelChip } from "../../parts/model-chip.tsx";
import { SideSquare } from "../../parts/side.tsx";
import { AsTable } from "../../parts/table.tsx";
import { mostMovedOf, movesOf } from "../../present/capacities.ts";
import { type Reading, useReading } from "../../reading.ts";

/** Each capacity of each side, then and now. */
export function CapacitiesPart() {
  const reading = useReading();
  const { say, w } = reading;
  return (
    <section>
      <h3 class="finding">
        {titleOf(reading)} <ModelChip />
      </h3>
      <p class="measure">
        {say("capacities.caption")} {reading.debrief.handover !== null && say("bots.gauges")}
      </p>
      <div class="columns">
        {SIDES.map((side) => (
          <figure key={side}>
            <figcaption class="row">
              <SideSquare party={side} />
              <b>{w.side(side)}</b>
            </figcaption>
            <Dumbbells side={side} rows={rowsOf(reading, side)} label={w.side(side)} />
          </figure>
        ))}
      </div>
      <Values />
    </section>
  );
}

function titleOf({ say, debrief, w }: Reading): string {
  const moves = SIDES.map((side) => mostMovedOf(debrief.score.sides[side], side));
  const [most] = [...moves].sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  if (most === undefined) return say("organization.title");
  return say("capacities.title", { ...most, capacity: w.t(`capacity.${most.capacity}`).toLowerCase() });
}

function rowsOf({ say, debrief, w }: Reading, side: SideId): readonly Dumbbell[] {
  const first = debrief.gauges[side][0];
  const last = debrief.gauges[side].at(-1);
  const handed = debrief.handover?.gauges[side];
  const rounded = (value: number | undefined) => (value === undefined ? null : Math.round(value));
  return [
    ...movesOf(debrief.score.sides[side], side).map(({ capacity, from, to }) => ({
      key: capacity,
      name: w.t(`capacity.${capacity}`),
      from,
      to,
      handed: rounded(handed?.organization[capacity]),
    })),
    {
      key: "resolve",
      name: say("capacities.resolve"),
      from: Math.round(first?.resolve ?? 0),
      to: Math.round(last?.resolve ?? 0),
      handed: rounded(handed?.resolve),
    },
    {
      key: "legitimacy",
      name: say("capacities.legitimacy"),
      from: Math.round(first?.legitimacy ?? 0),
      to: Math.round(last?.legitimacy ?? 0),
      handed: rounded(handed?.legitimacy),
    },
  ];
}

function Values() {
  const reading = useReading();
  const { say, w } = reading;
  const government = rowsOf(reading, "government");
  const rows = rowsOf(reading, "mrc").map(({ key, name, from, to }, at) => ({
    key,
    cells: [name, meaningOf(reading, key), from, to, government[at]?.from ?? 0, government[at]?.to ?? 0],
  }));
  const numbers = SIDES.flatMap((side) =>
    (["capacities.first", "capacities.last"] as const).map((key) => `${w.side(side)}: ${say(key).toLowerCase()}`),
  );
  const columns = [
    { name: say("capacities.capacity") },
    { name: say("capacities.what") },
    ...numbers.map((name) => ({ name, isNumber: true })),
  ];
  return <AsTable caption={say("capacities.table")} columns={columns} rows={rows} />;
}

function meaningOf({ say, w }: Reading, key: string): string {
  if (key === "resolve") return say("capacities.resolveDoes");
  if (key === "legitimacy") return say("capacities.legitimacyDoes");
  return w.t(`capacityDoes.${key as "command"}`);
}
