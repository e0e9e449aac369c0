import express, { type Request, type Response, Router } from "express";
import type { MatchFound, MatchOpened, Reservation, SeatGiven, WatchGiven } from "../../shared/protocol/answers.ts";
import { httpBodies } from "../../shared/protocol/messages.ts";
import { codeFrom } from "../admission/codes.ts";
import type { DoorLimits } from "../admission/door-limits.ts";
import { nicknameFrom } from "../admission/nicknames.ts";
import { matchMaker } from "../colyseus.ts";
import type { Ticket } from "../rooms/match-room.ts";
import type { Matches } from "../rooms/matches.ts";
import type { RunningMatch } from "../rooms/running-match.ts";
import { bodyOf, limited, sendTrouble } from "./door.ts";

/** A class, its wall and whoever looks in; a thousand would be somebody's mischief. */
const MOST_SPECTATORS = 120;

/** Opening a match, looking at one, taking a seat in it, and watching it. */
export function matchRoutes(matches: Matches, limits: DoorLimits): Router {
  const routes = Router();
  const json = express.json({ limit: "4kb" });

  routes.post("/api/matches", limited(limits, "open"), json, async (request, response) => {
    const body = bodyOf(httpBodies.createMatch, request);
    if (!body.ok) return sendTrouble(response, body.error);
    const { scenario, start, seed, pace, friction, step, tone, adjutant, bots, solo } = body.value;
    const match = await matches.open({ scenario, start, seed, pace, friction, step, tone, adjutant, bots, solo });
    if (match === null) return sendTrouble(response, { code: "unknownScenario", facts: { scenario, start } });
    response.status(201).json({ code: match.code } satisfies MatchOpened);
  });

  /** The match of the address, or null when the answer has been given. */
  const matchOf = async (request: Request, response: Response): Promise<RunningMatch | null> => {
    const code = codeFrom(String(request.params["code"]));
    const match = code === null ? null : await matches.find(code);
    if (match !== null) return match;
    await limits.pass("miss", request.ip ?? "unknown");
    sendTrouble(response, { code: "unknownMatch", facts: {} });
    return null;
  };

  routes.get("/api/matches/:code", limited(limits, "read"), async (request, response) => {
    const match = await matchOf(request, response);
    if (match) response.json(foundOf(match));
  });

  routes.post("/api/matches/:code/seats", limited(limits, "join"), json, async (request, response) => {
    const body = bodyOf(httpBodies.takeSeat, request);
    if (!body.ok) return sendTrouble(response, body.error);
    const nickname = nicknameFrom(body.value.nickname);
    if (!nickname.ok) return sendTrouble(response, { code: "badNickname", facts: { why: nickname.error } });
    const match = await matchOf(request, response);
    if (!match) return;
    const taken = await match.takeSeat({ seat: body.value.seat, nickname: nickname.value, secret: body.value.token ?? null });
    if (!taken.ok) {
      if (taken.error.code === "notYourSeat") await limits.pass("miss", request.ip ?? "unknown");
      return sendTrouble(response, taken.error);
    }
    const { seat, secret, claim } = taken.value;
    const reservation = await reserve(match, { seat, claim });
    response.status(201).json({ code: match.code, seat, seatToken: secret, reservation } satisfies SeatGiven);
  });

  routes.post("/api/watch/:id", limited(limits, "join"), json, async (request, response) => {
    const body = bodyOf(httpBodies.watch, request);
    if (!body.ok) return sendTrouble(response, body.error);
    const watchId = String(request.params["id"]);
    const match = await matches.findByWatch(watchId);
    if (match === null) {
      await limits.pass("miss", request.ip ?? "unknown");
      return sendTrouble(response, { code: "unknownWatchLink", facts: {} });
    }
    if (match.spectators >= MOST_SPECTATORS) return sendTrouble(response, { code: "tooManyWatch", facts: { most: MOST_SPECTATORS } });
    const { scenario, start } = match.head.record;
    response.status(201).json({ scenario, start, reservation: await reserve(match, { watchId }) } satisfies WatchGiven);
  });

  return routes;
}

/** A place in the match's room, for a seat or for a look. */
async function reserve(match: RunningMatch, ticket: Ticket): Promise<Reservation> {
  const { name, sessionId, roomId, processId } = await matchMaker.joinById(match.code, ticket);
  return { name, sessionId, roomId, ...(processId === undefined ? {} : { processId }) };
}

function foundOf(match: RunningMatch): MatchFound {
  const { phase, turn, turns, step, tone, friction, carriedOnFrom, seats } = match.lobby();
  const { code, record, pace, solo } = match.head;
  return {
    code,
    scenario: record.scenario,
    start: record.start,
    phase,
    turn,
    turns,
    step,
    tone,
    friction,
    carriedOnFrom,
    pace,
    solo,
    debrief: match.debrief,
    seats: seats.map(({ seat, party, heldBy, nickname, online }) => ({ seat, party, heldBy, nickname, online })),
  };
}
