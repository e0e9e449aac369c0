import express, { type Request, type Response, Router } from "express";
import type { MatchFound, MatchOpened, SeatGiven } from "../../shared/protocol/answers.ts";
import { httpBodies } from "../../shared/protocol/messages.ts";
import { codeFrom } from "../admission/codes.ts";
import type { DoorLimits } from "../admission/door-limits.ts";
import { nicknameFrom } from "../admission/nicknames.ts";
import { matchMaker } from "../colyseus.ts";
import type { Ticket } from "../rooms/match-room.ts";
import type { Matches } from "../rooms/matches.ts";
import type { RunningMatch } from "../rooms/running-match.ts";
import { bodyOf, limited, sendTrouble } from "./door.ts";

/** Opening a match, looking at one, and taking a seat in it. */
export function matchRoutes(matches: Matches, limits: DoorLimits): Router {
  const routes = Router();
  const json = express.json({ limit: "4kb" });

  routes.post("/api/matches", limited(limits, "open"), json, async (request, response) => {
    const body = bodyOf(httpBodies.createMatch, request);
    if (!body.ok) return sendTrouble(response, body.error);
    const { scenario, start, seed, pace, friction, step, tone, bots, solo } = body.value;
    const match = await matches.open({ scenario, start, seed, pace, friction, step, tone, bots, solo });
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
    const reservation = await matchMaker.joinById(match.code, { seat, claim } satisfies Ticket);
    const { name, sessionId, roomId, processId } = reservation;
    const given = { name, sessionId, roomId, ...(processId === undefined ? {} : { processId }) };
    response.status(201).json({ code: match.code, seat, seatToken: secret, reservation: given } satisfies SeatGiven);
  });

  return routes;
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
