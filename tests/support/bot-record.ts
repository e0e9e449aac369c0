import { botFor } from "../../shared/bots/bot-for.ts";
import { botOrderOf } from "../../shared/bots/table.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { FinishedMatch } from "../../shared/replay/finished-match.ts";
import { applyEntry, openingOf, replay, type Standing } from "../../shared/replay/player.ts";
import { RECORD_VERSION, type RecordEntry, type RecordHead } from "../../shared/replay/record.ts";
import { scoreCard } from "../../shared/rules/scoring.ts";
import { viewFor } from "../../shared/rules/views.ts";

/** A whole match of bots as the server would hand it to the debrief: record, events, end, score card and digests. */
export function finishedBotMatch(scenario: Scenario, seed: string): FinishedMatch {
  const head: RecordHead = {
    version: RECORD_VERSION,
    scenario: scenario.id,
    start: scenario.start,
    seed,
    options: { friction: 2, organization: null, constants: {} },
  };
  const bot = botFor(scenario);
  const entries: RecordEntry[] = [];
  let standing = openingOf(scenario, head);
  const note = (entry: RecordEntry): void => {
    const next = applyEntry(scenario, standing, entry);
    if (!next.ok) return;
    standing = next.value;
    entries.push(entry);
  };
  while (standing.state.phase !== "ended") {
    orderAll();
    note({ kind: standing.state.phase === "council" ? "closeCouncil" : "resolve", turn: standing.state.turn, digest: null } as RecordEntry);
  }
  return finished({ ...head, entries }, standing);

  function orderAll(): void {
    for (const seat of botOrderOf(scenario))
      for (const order of bot(viewFor(scenario, standing.state, seat, [])))
        note({ kind: "order", turn: standing.state.turn, seat, by: "bot", request: null, order });
  }

  function finished(record: FinishedMatch["record"], { state, events }: Standing): FinishedMatch {
    const played = replay(scenario, record);
    if (!played.ok) throw new Error(`the bots' record does not replay: ${played.error.message}`);
    return {
      record,
      events,
      final: state,
      score: scoreCard(scenario, state),
      digests: played.value.turns.map((turn) => turn.digest),
      endedMs: 0,
    };
  }
}
