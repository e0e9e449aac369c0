import { useRef } from "preact/hooks";
import type { DispatchCounts, Dispatches } from "../../../../shared/analysis/dispatches.ts";
import { isBeyondNoise } from "../../../../shared/analysis/noise.ts";
import { SIDES } from "../../../../shared/model/ids.ts";
import type { SlipRow } from "../../charts/slips.tsx";
import { Slips } from "../../charts/slips.tsx";
import { useOtherCity } from "../../other-city.ts";
import { ModelChip } from "../../parts/model-chip.tsx";
import { AsTable } from "../../parts/table.tsx";
import { type Reading, useReading } from "../../reading.ts";
import { useNear } from "../../use-near.ts";
import { TelegramsLink } from "./telegrams.tsx";

/** Whose orders came: both sides of this match, and beside them both sides of the other city, played by bots. */
export function OrdersPart() {
  const reading = useReading();
  const { say, w } = reading;
  const part = useRef<HTMLElement>(null);
  const other = useOtherCity(useNear(part));
  const rows = [...rowsOfMatch(reading), ...(other.sides === null ? [] : rowsOfOther(reading, other))];
  return (
    <section class="orders" ref={part}>
      <h3 class="finding">
        {say("orders.title")} <ModelChip />
      </h3>
      <p class="measure">{say("orders.chart")}</p>
      <Slips rows={rows} />
      {other.sides === null && <p class="measure">{say("orders.otherComing")}</p>}
      {isWorseSideAnother(rows) && <p class="measure">{say("orders.differ")}</p>}
      <p class="orders__say">{say("orders.history")}</p>
      <p class="measure">{say("score.honestRight")}</p>
      {SIDES.map((side) => (
        <LateHours key={side} side={side} hours={reading.debrief.dispatches.sides[side].hoursLate} />
      ))}
      <TelegramsLink />
      <AsTable caption={say("orders.bySeat")} summary={say("orders.bySeat")} {...seatTable(reading, w)} />
    </section>
  );
}

/** In each city one side's orders fared worse, beyond chance, and it is not the same side. */
function isWorseSideAnother(rows: readonly SlipRow[]): boolean {
  const worse = [...new Set(rows.map(({ city }) => city))].map((city) => {
    const [a, b] = rows.filter((row) => row.city === city);
    if (a === undefined || b === undefined) return null;
    const [first, second] = [a, b].map(({ fates: { onTime, late, lost } }) => ({ hits: onTime, of: onTime + late + lost }));
    if (first === undefined || second === undefined || !isBeyondNoise(first, second)) return null;
    return first.hits / first.of < second.hits / second.of ? a.side : b.side;
  });
  return worse.length === 2 && worse[0] !== null && worse[1] !== null && worse[0] !== worse[1];
}

function LateHours({ side, hours }: { readonly side: "mrc" | "government"; readonly hours: readonly number[] }) {
  const { say } = useReading();
  if (hours.length < 3) return null;
  const sorted = [...hours].sort((a, b) => a - b);
  return <p class="measure">{say("orders.hoursLate", { side, hours: sorted[Math.floor(sorted.length / 2)] ?? 0 })}</p>;
}

function rowsOfMatch(reading: Reading): readonly SlipRow[] {
  const { say, debrief } = reading;
  if (debrief.handover === null) return rowsOf(reading, debrief.dispatches, { note: say("orders.thisMatch"), isByBots: false });
  const { played, carriedOn } = debrief.handover.dispatches;
  return [
    ...rowsOf(reading, played, { note: say("bots.played"), isByBots: false }),
    ...rowsOf(reading, carriedOn, { note: say("bots.carriedOn"), isByBots: true }),
  ];
}

function rowsOf({ scenario, w }: Reading, { sides }: Dispatches, part: Pick<SlipRow, "note" | "isByBots">): readonly SlipRow[] {
  return SIDES.map((side) => {
    const { onTime, late, lost, captured } = sides[side];
    const fates = { onTime, late, lost: lost + captured };
    return { key: `${part.note} ${side}`, city: scenario.title.en, side, name: w.side(side), fates, ...part };
  });
}

function rowsOfOther({ say, w }: Reading, other: ReturnType<typeof useOtherCity>): readonly SlipRow[] {
  return SIDES.flatMap((side) => {
    const fates = other.sides?.[side];
    if (fates === undefined) return [];
    return [
      { key: `other ${side}`, city: other.title, note: say("orders.otherCity", { count: other.matches }), side, name: w.side(side), fates },
    ];
  });
}

const COLUMNS = ["sent", "onTime", "late", "lost", "captured", "obeyed", "lapsed", "refused"] as const;

function seatTable({ say, debrief, scenario }: Reading, w: Reading["w"]) {
  const names = (
    [
      "orders.sent",
      "orders.onTimeShort",
      "orders.lateShort",
      "orders.lostShort",
      "orders.capturedShort",
      "orders.obeyedShort",
      "orders.lapsedShort",
      "orders.refusedShort",
    ] as const
  ).map((key) => say(key));
  const line = (key: string, name: string, counts: DispatchCounts, isMarked = false) => ({
    key,
    isMarked,
    cells: [name, ...COLUMNS.map((column) => counts[column])],
  });
  const rows = SIDES.flatMap((side) => [
    line(side, w.side(side), debrief.dispatches.sides[side], true),
    ...scenario.seatIds
      .filter((seat) => scenario.seats[seat]?.party === side)
      .flatMap((seat) => {
        const counts = debrief.dispatches.seats[seat];
        return counts === undefined ? [] : [line(seat, w.seat(seat), counts)];
      }),
  ]);
  return { columns: [{ name: say("score.aimSeat") }, ...names.map((name) => ({ name, isNumber: true }))], rows };
}
