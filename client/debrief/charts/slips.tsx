import { type Fates, slipsOf } from "../../../shared/analysis/slips.ts";
import type { SideId } from "../../../shared/model/ids.ts";
import { SideSquare } from "../parts/side.tsx";
import { useReading } from "../reading.ts";

/** One side of one city: how its orders fared, as twenty slips. `note` says where the figures are from. */
export type SlipRow = {
  readonly key: string;
  readonly city: string;
  readonly note: string;
  readonly side: SideId;
  readonly name: string;
  readonly fates: Fates;
  /** Bots sent them, after people's last turn. */
  readonly isByBots?: boolean;
};

const OF = 20;
const STEP = 25;
const [SLIP_WIDTH, SLIP_HEIGHT] = [21, 29];

/** Twenty slips, the gap after ten, and two changes of fate. */
const WIDEST = (OF - 1) * STEP + 6 + 2 * 7 + SLIP_WIDTH;

type Fate = keyof Fates;
const FATES: readonly Fate[] = ["onTime", "late", "lost"];

/** Whose orders came: a row of twenty slips for each side. */
export function Slips({ rows }: { readonly rows: readonly SlipRow[] }) {
  const { say } = useReading();
  return (
    <div class="slips">
      <p class="slips__key">
        {FATES.map((fate) => (
          <span key={fate}>
            <svg viewBox={`0 0 ${SLIP_WIDTH} ${SLIP_HEIGHT}`} aria-hidden="true">
              <Slip fate={fate} x={0} />
            </svg>
            {say(`orders.${fate}`)}
          </span>
        ))}
        <span class="slips__of soft">{say("orders.of20")}</span>
      </p>
      <ul>
        {rows.map((row, at) => (
          <SlipLine
            key={row.key}
            row={row}
            isFirstOfCity={rows[at - 1]?.city !== row.city}
            isFirstOfNote={rows[at - 1]?.note !== row.note}
          />
        ))}
      </ul>
    </div>
  );
}

type LineProps = { readonly row: SlipRow; readonly isFirstOfCity: boolean; readonly isFirstOfNote: boolean };

function SlipLine({ row, isFirstOfCity, isFirstOfNote }: LineProps) {
  const { say } = useReading();
  const slips = slipsOf(row.fates, OF);
  const sequence = FATES.flatMap((fate) => Array.from({ length: slips[fate] }, () => fate));
  return (
    <li class={`slips__row${isFirstOfCity ? " is-first" : ""}${row.isByBots ? " is-by-bots" : ""}`}>
      <span class="slips__city">
        {isFirstOfCity && row.city} {isFirstOfNote && <small>{row.note}</small>}
      </span>
      <span class="slips__side">
        <SideSquare party={row.side} />
        <b>{row.name}</b>
      </span>
      {sequence.length === 0 ? (
        <span class="slips__none soft">{say("orders.none")}</span>
      ) : (
        <svg
          class="slips__slips"
          viewBox={`0 0 ${WIDEST} ${SLIP_HEIGHT}`}
          preserveAspectRatio="xMinYMid meet"
          role="img"
          aria-label={say("orders.row", { city: row.city, side: row.name, ...slips })}
        >
          {sequence.map((fate, index) => (
            <Slip key={index} fate={fate} x={xOf(index, sequence)} />
          ))}
        </svg>
      )}
      <span class="slips__count" aria-hidden="true">
        {sequence.length === 0 ? "" : slips.onTime}
      </span>
    </li>
  );
}

/** A gap after ten, so that one can count, and one where the fate changes. */
function xOf(index: number, sequence: readonly Fate[]): number {
  const kinds = new Set(sequence.slice(0, index + 1)).size - 1;
  return index * STEP + (index >= OF / 2 ? 6 : 0) + kinds * 7;
}

function Slip({ fate, x }: { readonly fate: Fate; readonly x: number }) {
  return (
    <g class={`slip slip--${fate}`} transform={`translate(${x} 0)`}>
      <rect x="1" y="1" width={SLIP_WIDTH - 2} height={SLIP_HEIGHT - 2} />
      {fate === "onTime" && <path d="M5.5 15 9 19 16 9.5" />}
      {fate === "late" && <path d="M10.5 8.5a6 6 0 1 0 .01 0ZM10.5 10.5v4l3 2" />}
      {fate === "lost" && <path d="M6 10l9 9M15 10l-9 9" />}
    </g>
  );
}
