import type { z } from "zod";
import type { SeatId } from "../../shared/model/ids.ts";
import { accept, type Result, refuse } from "../../shared/model/result.ts";
import type { OrderFiled, Rejection, WatchLink } from "../../shared/protocol/answers.ts";
import { clientMessages } from "../../shared/protocol/messages.ts";
import type { RunningMatch } from "./running-match.ts";

type Name = keyof typeof clientMessages;
type Answered = Result<OrderFiled | WatchLink | null, Rejection>;

/** What each message does at the table. The shape has been checked; whether it is allowed, the match and the rules say. */
const DOERS: { readonly [Each in Name]: (match: RunningMatch, seat: SeatId, message: z.infer<(typeof clientMessages)[Each]>) => Answered } =
  {
    issueOrder: (match, seat, message) => {
      const answer = match.host.issueOrder(seat, message);
      return answer.ok ? accept({ order: answer.value }) : answer;
    },
    sendTelegram: (match, seat, message) => {
      const answer = match.host.sendTelegram(seat, message);
      return answer.ok ? accept(null) : answer;
    },
    setReady: (match, seat, message) => match.host.setReady(seat, message),
    startMatch: (match, seat) => match.host.start(seat),
    setWatchLink: (match, seat, message) => match.setWatchLink(seat, message),
    refresh: () => accept(null),
  };

export const MESSAGE_NAMES = Object.keys(clientMessages) as Name[];

/** A request of a seat as it came over the wire: checked, carried out, and on disk before it is answered. */
export async function answerRequest(match: RunningMatch, seat: SeatId, name: string, message: unknown): Promise<Answered> {
  if (!isName(name)) return refuse({ code: "badMessage", facts: { where: "name" } });
  const parsed = clientMessages[name].safeParse(message ?? {});
  if (!parsed.success) return refuse({ code: "badMessage", facts: { where: whereOf(parsed.error) } });
  const answer = (DOERS[name] as (match: RunningMatch, seat: SeatId, message: unknown) => Answered)(match, seat, parsed.data);
  await match.keep();
  return answer;
}

function isName(name: string): name is Name {
  return Object.hasOwn(clientMessages, name);
}

/** The field that is wrong, as a path; never what stood in it. */
export function whereOf(error: z.ZodError): string {
  return error.issues[0]?.path.join(".") || "message";
}
