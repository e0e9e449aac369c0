import { useMemo } from "preact/hooks";
import type { TurnCourse } from "../../../shared/analysis/course.ts";
import type { Order } from "../../../shared/model/orders.ts";
import { Fold } from "../parts/fold.tsx";
import { SideSquare } from "../parts/side.tsx";
import { reasonsOf } from "../present/bot-reasons.ts";
import { type Reading, useReading } from "../reading.ts";

/** The bots' orders of the turn, each with the way that led to it, a sentence a node. */
export function TurnReasons({ turn }: { readonly turn: TurnCourse }) {
  const reading = useReading();
  const lines = useMemo(() => linesOf(reading, turn.turn), [reading, turn]);
  if (lines.length === 0) return null;
  return (
    <Fold key={turn.turn} summary={reading.say("bots.reasons", { count: lines.length })}>
      {() => (
        <ol class="lines">
          {lines.map(({ key, side, subject, reasons }) => (
            <li key={key} class="line">
              <SideSquare party={side} /> <b>{subject}</b> <span class="small">{reasons.join(" ")}</span>
            </li>
          ))}
        </ol>
      )}
    </Fold>
  );
}

function linesOf({ match, scenario, say, w }: Reading, turn: number) {
  return match.record.entries.flatMap((entry, index) => {
    if (entry.kind !== "order" || entry.turn !== turn || entry.why === undefined) return [];
    const side = scenario.seats[entry.seat]?.party;
    if (side === undefined || side === "between") return [];
    return [{ key: index, side, subject: subjectOf(w, entry.order) ?? w.seat(entry.seat), reasons: reasonsOf(say, entry.why) }];
  });
}

/** Whom or what the order is about; null: the seat itself. */
function subjectOf(w: Reading["w"], order: Order): string | null {
  if (order.type === "formation") return `${w.formation(order.formation)}${order.site === null ? "" : ` → ${w.site(order.site)}`}`;
  return order.type === "operation" ? w.site(order.site) : null;
}
