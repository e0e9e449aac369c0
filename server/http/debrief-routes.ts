import { gunzipSync, gzipSync } from "node:zlib";
import { type Request, type Response, Router } from "express";
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

  routes.get("/api/debriefs/:id", limited(limits, "read"), async (request, response) => {
    const id = String(request.params["id"]);
    const ready = kept.get(id);
    if (ready) return sendPacked(request, response, ready);
    const match = await matches.byDebrief(id);
    if (match === null) {
      await limits.pass("miss", request.ip ?? "unknown");
      return sendTrouble(response, { code: "unknownDebrief", facts: {} });
    }
    if (match.endedMs === null) return sendTrouble(response, { code: "notEndedYet", facts: {} });
    const packed = gzipSync(JSON.stringify(debriefOf(match, matches)));
    kept.set(id, packed);
    const oldest = kept.keys().next().value;
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    sendPacked(request, response, packed);
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
