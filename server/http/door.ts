import type { Request, RequestHandler, Response } from "express";
import type { z } from "zod";
import type { Result } from "../../shared/model/result.ts";
import type { Trouble, TroubleCode } from "../../shared/protocol/answers.ts";
import { PROTOCOL_VERSION } from "../../shared/protocol/version.ts";
import type { DoorAct, DoorLimits } from "../admission/door-limits.ts";
import { whereOf } from "../rooms/requests.ts";

const STATUS: Readonly<Record<TroubleCode, number>> = {
  badMessage: 400,
  badNickname: 400,
  otherProtocol: 409,
  notHost: 403,
  notYourSeat: 403,
  onlyWatching: 403,
  unknownMatch: 404,
  unknownScenario: 404,
  unknownDebrief: 404,
  unknownSeat: 404,
  unknownWatchLink: 404,
  notFound: 404,
  notEndedYet: 404,
  seatTaken: 409,
  noSeatFree: 409,
  matchIsSolo: 409,
  tooManyWatch: 409,
  matchHasBegun: 409,
  matchHasEnded: 409,
  tooFast: 429,
  serverTrouble: 500,
};

/** Answers what went wrong, as a code with facts; the page has the sentence. */
export function sendTrouble(response: Response, trouble: Trouble): void {
  const seconds = trouble.facts["secondsToWait"];
  if (trouble.code === "tooFast" && seconds !== undefined) response.set("Retry-After", String(seconds));
  response.status(STATUS[trouble.code]).json(trouble);
}

/** Lets so many requests of one address through, and no more. */
export function limited(limits: DoorLimits, act: DoorAct): RequestHandler {
  return async (request, response, next) => {
    const address = request.ip ?? "unknown";
    const wait = (await limits.pass(act, address)) ?? (await limits.secondsShut(address));
    if (wait === null) next();
    else sendTrouble(response, { code: "tooFast", facts: { secondsToWait: wait } });
  };
}

/** The body of a request in its checked shape. An old page is told that it is old before its shape is looked at. */
export function bodyOf<Shape extends z.ZodType>(shape: Shape, request: Request): Result<z.infer<Shape>, Trouble> {
  const body: unknown = request.body;
  const spoken = typeof body === "object" && body !== null && "protocol" in body ? body.protocol : undefined;
  if (typeof spoken === "number" && spoken !== PROTOCOL_VERSION) {
    return { ok: false, error: { code: "otherProtocol", facts: { spoken, expected: PROTOCOL_VERSION } } };
  }
  const parsed = shape.safeParse(body ?? {});
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, error: { code: "badMessage", facts: { where: whereOf(parsed.error) } } };
}
