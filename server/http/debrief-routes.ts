import { gunzipSync } from "node:zlib";
import { type Request, type Response, Router } from "express";
import { recordToLines } from "../../shared/replay/codec.ts";
import type { DoorLimits } from "../admission/door-limits.ts";
import type { MatchStore } from "../storage/match-store.ts";
import { limited, sendTrouble } from "./door.ts";

/** What never changes any more may be kept by the browser that has it. */
const KEPT_BY_BROWSERS = "private, max-age=3600";

/** The whole truth of a match that is over, for its debrief page and for whoever wants to check the dice. No names are in it. */
export function debriefRoutes(store: MatchStore, limits: DoorLimits): Router {
  const routes = Router();

  routes.get("/api/debriefs/:id", limited(limits, "read"), async (request, response) => {
    const packed = await store.debrief(String(request.params["id"]));
    if (packed === null) return sayWhyNot(request, response);
    response.set({ "Content-Type": "application/json; charset=utf-8", "Cache-Control": KEPT_BY_BROWSERS, Vary: "Accept-Encoding" });
    if (request.acceptsEncodings("gzip") === "gzip") response.set("Content-Encoding", "gzip").end(packed);
    else response.end(gunzipSync(packed));
  });

  // What `npm run replay -- FILE` reads.
  routes.get("/api/debriefs/:id/record", limited(limits, "read"), async (request, response) => {
    const match = await store.byDebrief(String(request.params["id"]));
    if (match === null || match.endedMs === null) return sayWhyNot(request, response);
    const { record, entries } = match;
    response.attachment(`two-octobers-${record.scenario}.jsonl`).type("application/jsonl; charset=utf-8");
    response.set("Cache-Control", KEPT_BY_BROWSERS).send(recordToLines({ ...record, entries }));
  });

  /** The match is still played, or there is none with this link. */
  async function sayWhyNot(request: Request, response: Response): Promise<void> {
    const isPlayed = (await store.byDebrief(String(request.params["id"]))) !== null;
    if (!isPlayed) await limits.pass("miss", request.ip ?? "unknown");
    sendTrouble(response, { code: isPlayed ? "notEndedYet" : "unknownDebrief", facts: {} });
  }

  return routes;
}
