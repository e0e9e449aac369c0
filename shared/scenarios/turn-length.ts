import type { Scenario, TurnDef } from "../model/scenario.ts";

/** The same scenario in turns of another length, from its first hour to its last; only the last turn may be shorter. [TU-2] */
export function withTurnsOf(scenario: Scenario, hours: number): Scenario {
  const last = scenario.turns.at(-1);
  const end = last === undefined ? 0 : last.startHour + last.hours;
  const turns: TurnDef[] = [];
  for (let startHour = 0; startHour < end; startHour += hours) {
    const old = scenario.turns.findLast((turn) => turn.startHour <= startHour) ?? last;
    if (old !== undefined) turns.push({ ...old, startHour, hours: Math.min(hours, end - startHour) });
  }
  return { ...scenario, turns };
}
