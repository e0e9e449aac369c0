import type { Pace } from "../../shared/model/paces.ts";
import type { Step } from "../../shared/model/steps.ts";
import type { ScenariosListed } from "../../shared/protocol/answers.ts";

/** The lengths a host chooses from, each with its step and the kind of start that serves it. */
export const LENGTHS = [
  { id: "first", step: "first" },
  { id: "half", step: "second" },
  { id: "classroom", step: "full" },
  { id: "historical", step: "full" },
  { id: "longest", step: "full" },
] as const satisfies readonly { readonly id: string; readonly step: Step }[];
export type LengthId = (typeof LENGTHS)[number]["id"];

/** The start of a city for a length: of that name; the longest is the one that people play in the most turns. */
export function startFor(length: LengthId, starts: ScenariosListed[number]["starts"]): string | null {
  const named = starts.find((start) => start.id === length);
  if (length !== "longest") return named?.id ?? starts[0]?.id ?? null;
  const historical = starts.filter((start) => start.variant === "historical");
  return [...historical].sort((a, b) => b.peopleTurns - a.peopleTurns)[0]?.id ?? null;
}

/** What people are shown at a length. */
export function stepFor(length: LengthId): Step {
  return LENGTHS.find(({ id }) => id === length)?.step ?? "full";
}

/** The clock a length is reckoned with, the same in every city; without one people take their time. */
export function paceFor(length: LengthId, listed: ScenariosListed): Pace {
  const paces = listed.map(({ starts }) => starts.find((start) => start.id === startFor(length, starts))?.pace ?? "untimed");
  return paces[0] ?? "untimed";
}
