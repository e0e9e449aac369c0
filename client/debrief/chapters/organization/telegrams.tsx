import type { RecordEntry } from "../../../../shared/replay/record.ts";
import { Table } from "../../parts/table.tsx";
import { type Reading, useReading } from "../../reading.ts";

type Telegram = Extract<RecordEntry, { readonly kind: "telegram" }>;

/** What the seats of a side wrote to each other, word for word, and whether it came. Folded away, with an address of its own. */
export function TelegramsPart() {
  const reading = useReading();
  const { say } = reading;
  const sent = telegramsOf(reading);
  if (sent.length === 0) return null;
  const columns = (["telegrams.turn", "telegrams.from", "telegrams.to", "telegrams.text", "telegrams.came"] as const).map((key) => ({
    name: say(key),
  }));
  const rows = sent.map((telegram, at) => ({ key: `${telegram.turn} ${at}`, cells: cellsOf(reading, telegram) }));
  return (
    <details class="astable">
      <summary id="telegrams">{say("telegrams.title", { count: sent.length })}</summary>
      <p class="measure">{say("telegrams.lead")}</p>
      <Table caption={say("telegrams.table")} columns={columns} rows={rows} />
    </details>
  );
}

/** The way there, for where orders are told of. */
export function TelegramsLink() {
  const reading = useReading();
  const count = telegramsOf(reading).length;
  if (count === 0) return null;
  return (
    <p class="measure">
      <a href="#telegrams">{reading.say("telegrams.link", { count })}</a>
    </p>
  );
}

function telegramsOf({ match }: Reading): readonly Telegram[] {
  return match.record.entries.filter((entry) => entry.kind === "telegram");
}

function cellsOf({ say, scenario, w, when }: Reading, { turn, seat, to, text, arrivesHour }: Telegram): readonly string[] {
  const isAtOnce = arrivesHour !== null && arrivesHour <= (scenario.turns[turn - 1]?.startHour ?? 0);
  const came = arrivesHour === null ? say("telegrams.never") : say("telegrams.late", { when: when(arrivesHour) });
  return [String(turn), w.seat(seat), w.seat(to), text, isAtOnce ? say("telegrams.atOnce") : came];
}
