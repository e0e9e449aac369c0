import type { SideId } from "../../../shared/model/ids.ts";
import { ofSide } from "../parts/side.tsx";

/** A measure from 0 to 100 at the first hour and at the last. */
export type Dumbbell = {
  readonly key: string;
  readonly name: string;
  readonly from: number;
  readonly to: number /** When bots took over; null: they did not. */;
  readonly handed: number | null;
};

const [LEFT, WIDTH, ROW] = [92, 380, 30];
const TRACK = WIDTH - LEFT - 34;

/** Each measure then and now: an open circle where it began, a filled one where it ended, the figures beside them. */
export function Dumbbells({ side, rows, label }: { readonly side: SideId; readonly rows: readonly Dumbbell[]; readonly label: string }) {
  const x = (value: number) => LEFT + (value / 100) * TRACK;
  return (
    <svg
      class={`chart dumbbells dumbbells--${ofSide(side)}`}
      viewBox={`0 0 ${WIDTH} ${rows.length * ROW + 22}`}
      role="img"
      aria-label={label}
    >
      {[0, 25, 50, 75, 100].map((tick) => (
        <g key={tick}>
          <line class="chart__grid" x1={x(tick)} x2={x(tick)} y1={4} y2={rows.length * ROW + 2} />
          <text class="is-soft is-wire" x={x(tick)} y={rows.length * ROW + 18} text-anchor="middle">
            {tick}
          </text>
        </g>
      ))}
      {rows.map(({ key, name, from, to, handed }, at) => {
        const y = at * ROW + ROW / 2 + 2;
        const isUp = to >= from;
        return (
          <g key={key}>
            <text x={0} y={y + 4}>
              {name}
            </text>
            <line class="dumbbells__bar" x1={x(from)} x2={x(to)} y1={y} y2={y} />
            {handed !== null && <line class="dumbbells__handed" x1={x(handed)} x2={x(handed)} y1={y - 8} y2={y + 8} />}
            <circle class="dumbbells__from" cx={x(from)} cy={y} r={5} />
            <circle class="dumbbells__to" cx={x(to)} cy={y} r={5.5} />
            <text class="is-soft is-wire has-halo" x={x(from) + (isUp ? -10 : 10)} y={y + 4} text-anchor={isUp ? "end" : "start"}>
              {Math.abs(to - from) < 1 ? "" : from}
            </text>
            <text class="is-bold is-wire has-halo" x={x(to) + (isUp ? 10 : -10)} y={y + 4} text-anchor={isUp ? "start" : "end"}>
              {to}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
