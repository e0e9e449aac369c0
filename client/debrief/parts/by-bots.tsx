import { useReading } from "../reading.ts";

/** Marks what came after people's last turn, when bots carried the match on. */
export function ByBots({ turn }: { readonly turn: number | undefined }) {
  const { say, debrief } = useReading();
  if (debrief.handover === null || turn === undefined || turn < debrief.handover.turn) return null;
  return <span class="chip chip--bots">{say("bots.carriedOn")}</span>;
}
