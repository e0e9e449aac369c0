import { Router } from "express";
import type { DoorLimits } from "../admission/door-limits.ts";
import type { ScenarioShelf } from "../rooms/scenario-shelf.ts";
import { limited, sendTrouble } from "./door.ts";

/** What everybody may know of the scenarios before the first turn. */
export function scenarioRoutes(shelf: ScenarioShelf, limits: DoorLimits): Router {
  const routes = Router();
  routes.get("/api/scenarios", limited(limits, "read"), (_request, response) => {
    response.json(shelf.listed);
  });
  routes.get("/api/scenarios/:id/:start", limited(limits, "read"), (request, response) => {
    const known = shelf.publicPart(String(request.params["id"]), String(request.params["start"]));
    if (known) response.set("Cache-Control", "no-cache").json(known);
    else sendTrouble(response, { code: "unknownScenario", facts: {} });
  });
  return routes;
}
