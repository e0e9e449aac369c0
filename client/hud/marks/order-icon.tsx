import type { DutyKind, FormationOrderKind } from "../../../shared/model/orders.ts";

/** A path of an icon, drawn in a 20 px box about its centre; `solid` is filled. */
type Stroke = { readonly d: string; readonly width: number; readonly solid?: boolean; readonly dashed?: boolean };
type IconName = FormationOrderKind | DutyKind | "operation";

const line = (d: string, width = 2): Stroke => ({ d, width });
const dot = (x: number, y: number, r: number): Stroke => ({
  d: `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
  width: 0,
  solid: true,
});

const ICONS: Readonly<Record<IconName, readonly Stroke[]>> = {
  march: [line("M-8 0H5M0-5 6 0 0 5", 2.2)],
  hold: [line("M-6-7V7M6-7V7M-6 0H6", 2.4)],
  seize: [line("M-9 0H1M-2-3.4 1.6 0-2 3.4"), line("M4-7H8V7H4", 2.2)],
  showOfForce: [line("M-7 8V-8H7L3.6-4.4 7-.8H-7"), line("M-2 8H8M1 4H8", 1.8)],
  blockade: [dot(0, 0, 3), line("M-8-2A8 8 0 0 1-2-8M2-8A8 8 0 0 1 8-2M8 2A8 8 0 0 1 2 8M-2 8A8 8 0 0 1-8 2", 2.2)],
  assault: [line("M-9-6-2 0-9 6M-4-6 3 0-4 6"), line("M7-8V8", 3)],
  bridge: [line("M-9 6H-5L0-5M9 6H5L2.4.4", 2.2), line("M-9 8.6H9", 1.2)],
  arm: [line("M-8 6 4-6 7-3-5 7M-2 4 0 7"), line("M5-8 8-5", 2.6)],
  digIn: [line("M-9 3-6 7-3 3 0 7 3 3 6 7 9 3"), line("M-5-1H5M-3-6H3")],
  shell: [{ d: "M-8 6C-6-6 4-8 8 2", width: 1.8, dashed: true }, dot(8, 5, 2.6)],
  withdraw: [line("M8-5V2H-6M-2-3-7 2-2 7", 2.2)],
  agitate: [line("M-8-2V3L-4 3 3 8V-7L-4-2Z", 1.9), line("M6-3.6C7.6-1.6 7.6 2.4 6 4.4", 1.8)],
  appointCommissar: [{ d: "M-5 9V-8H7L4-4.6 7-1H-4", width: 1.8, solid: true }],
  callOut: [line("M0-8A5 5 0 0 1 5-3V3L8 6H-8L-5 3V-3A5 5 0 0 1 0-8ZM-2 8H2", 1.9)],
  summon: [line("M-7-7H5V7H-7ZM-4-3H2M-4 0H2M-4 3H0", 1.7), line("M8-4V2M8 5V7", 2.2)],
  negotiate: [line("M-9-6H2V1H-4L-7 4V1H-9Z", 1.7), line("M4-2H9V5H7V8L4 5H-1V3", 1.7)],
  liaison: [line("M-9 5C-4-5 4 9 9-3", 1.9), dot(-8, 5, 2.4), dot(8, -3, 2.4)],
  scouts: [line("M-9 0C-5-6 5-6 9 0 5 6-5 6-9 0Z", 1.8), dot(0, 0, 2.7)],
  staffWork: [line("M-7-8H4L7-5V8H-7Z", 1.8), line("M-3.6 4-.6-3 1.4 1 3.6-1.6", 1.6)],
  supplyColumn: [line("M-9-4H3V4H-9ZM3-1H7L9 2V4H3", 1.8), dot(-5, 6, 2.2), dot(5, 6, 2.2)],
  publish: [line("M-7-8H7V8H-7Z", 1.8), line("M-4-4H4M-4 0H-.6M-4 3.4H-.6M1.6 0H4V3.6H1.6Z", 1.6)],
  offerTruce: [line("M-6 9V-8M-6-8C-2-11 2-5 8-8V1C2 4-2-2-6 1", 1.9)],
  visitBarracks: [line("M-8 7V-1L0-7 8-1V7Z", 1.9), line("M-2.4 7V1.6H2.4V7", 1.7)],
  trains: [line("M-5-8H5V3H-5ZM-5-2H5M-3 3-6 8M3 3 6 8M-4.6 6H4.6", 1.8)],
  runner: [dot(2, -7, 2.2), line("M-6-1-1-4 3-2 1 2 4 5 2 9M1 2-3 4-8 6M3-2 8 0", 1.9)],
  mendLine: [line("M-9-6V8M9-6V8M-9-4C-4 1-3 1-1.6 1M9-4C4 1 3 1 1.6 1", 1.9), dot(0, 1, 2)],
  operation: [{ d: "M-3.4 0a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0-6.8 0Z", width: 2 }, line("M-9-7-4-3M9-7 4-3M0 9V5", 2.2)],
};

/** The picture of an order or duty. Always beside its word, so it is hidden from those who hear the page. */
export function OrderIcon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="-10 -10 20 20" aria-hidden="true" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">
      {ICONS[name].map((stroke) => (
        <path
          key={stroke.d}
          d={stroke.d}
          fill={stroke.solid ? "currentColor" : "none"}
          stroke-width={stroke.width}
          stroke-dasharray={stroke.dashed ? "2.6 2.4" : undefined}
        />
      ))}
    </svg>
  );
}
