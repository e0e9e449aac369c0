import { TROUBLE_CODES, type TroubleCode } from "../../shared/protocol/answers.ts";
import type { FinishedMatch } from "../../shared/replay/finished-match.ts";

/** What came of asking for a finished match: it, or the reason why not. */
export type Fetched =
  | { readonly ok: true; readonly match: FinishedMatch }
  | { readonly ok: false; readonly trouble: TroubleCode | "offline" };

/** The id at the end of this page's address. */
export function debriefIdOf(path: string): string {
  return decodeURIComponent(path.split("/").filter((part) => part !== "")[1] ?? "");
}

/** Asks the server for the record, the events and the end of a match that is over. Never throws. */
export async function fetchMatch(id: string): Promise<Fetched> {
  try {
    const response = await fetch(`/api/debriefs/${encodeURIComponent(id)}`);
    const answer: unknown = await response.json();
    if (response.ok) return { ok: true, match: answer as FinishedMatch };
    return { ok: false, trouble: troubleIn(answer) };
  } catch {
    return { ok: false, trouble: "offline" };
  }
}

function troubleIn(answer: unknown): TroubleCode {
  const code = typeof answer === "object" && answer !== null && "code" in answer ? answer.code : null;
  return TROUBLE_CODES.find((each) => each === code) ?? "serverTrouble";
}
