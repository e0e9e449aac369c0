import { gunzipSync, gzipSync } from "node:zlib";
import { type Request, type Response, Router } from "express";
import { recordToLines } from "../../shared/replay/codec.ts";
import type { FinishedMatch } from "../../shared/replay/finished-match.ts";
import { replay } from "../../shared/replay/player.ts";
import { scoreCard } from "../../shared/rules/scoring.ts";
import type { DoorLimits } from "../admission/door-limits.ts";
import type { Matches } from "../rooms/matches.ts";
import type { StoredMatch } from "../storage/match-store.ts";
import { limited, sendTrouble } from "./door.ts";

/** Debriefs kept ready: a class opens the same one thirty times in a minute. */
const KEPT = 8;

/** The whole truth of a match that is over, for its debrief page and for whoever wants to check the dice. No names are in it. */
export function debriefRoutes(matches: Matches, limits: DoorLimits): Router {
  const routes = Router();
  const kept = new Map<string, Buffer>();

  /** The match of the link, or null when the answer has been given. */
  const finished = async (request: Request, response: Response): Promise<StoredMatch | null> => {
    const match = await matches.byDebrief(String(request.params["id"]));
    if (match !== null && match.endedMs !== null) return match;
    if (match === null) await limits.pass("miss", request.ip ?? "unknown");
    sendTrouble(response, { code: match === null ? "unknownDebrief" : "notEndedYet", facts: {} });
    return null;
  };

  routes.get("/api/debriefs/:id", limited(limits, "read"), async (request, response) => {
    const id = String(request.params["id"]);
    const ready = kept.get(id);
    if (ready) return sendPacked(request, response, ready);
    const match = await finished(request, response);
    if (match === null) return;
    const packed = gzipSync(JSON.stringify(debriefOf(match, matches)));
    kept.set(id, packed);
    const oldest = kept.keys().next().value;
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    sendPacked(request, response, packed);
  });

  // What `npm run replay -- FILE` reads.
  routes.get("/api/debriefs/:id/record", limited(limits, "read"), async (request, response) => {
    const match = await finished(request, response);
    if (match === null) return;
    const { record, entries } = match;
    response.attachment(`two-octobers-${record.scenario}.jsonl`).type("application/jsonl; charset=utf-8");
    response.set("Cache-Control", "private, max-age=3600").send(recordToLines({ ...record, entries }));
  });

  return routes;
}

function debriefOf({ record: head, entries, endedMs }: StoredMatch, matches: Matches): FinishedMatch {
  const scenario = matches.shelf.find(head.scenario, head.start);
  if (!scenario) throw new Error(`the scenario ${head.scenario}/${head.start} of a finished match is no longer here`);
  const record = { ...head, entries };
  const played = replay(scenario, record);
  if (!played.ok) throw new Error(`a finished match cannot be replayed: entry ${played.error.entry}: ${played.error.message}`);
  const { state, events, turns } = played.value;
  return {
    record,
    events,
    final: state,
    score: scoreCard(scenario, state),
    digests: turns.map((turn) => turn.digest),
    endedMs: endedMs ?? 0,
  };
}

function sendPacked(request: Request, response: Response, packed: Buffer): void {
  response.set({ "Content-Type": "application/json; charset=utf-8", "Cache-Control": "private, max-age=3600", Vary: "Accept-Encoding" });
  if (request.acceptsEncodings("gzip") === "gzip") response.set("Content-Encoding", "gzip").end(packed);
  else response.end(gunzipSync(packed));
}
