import type { BotReason } from "../../../shared/model/bots.ts";
import type { Say } from "../say.ts";

/** The way that led a bot to an order in sentences: the doctrine, each question with its answer, the stance, the step of the plan. */
export function reasonsOf(say: Say, { doctrine, looksAhead, asked, stance, step }: BotReason): readonly string[] {
  return [
    `${say(`botDoctrine.${doctrine}`)}.`,
    ...(looksAhead ? [say("bots.ahead")] : []),
    ...asked.map(
      ({ question, than, isSo }) =>
        `${say(`botAsk.${question}`, { than, percent: Math.round(than * 100) })} ${isSo ? say("bots.yes") : say("bots.no")}`,
    ),
    say(`botStance.${stance}`),
    say(`botStep.${step}`),
  ];
}
