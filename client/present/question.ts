import type { SeatView } from "../../shared/model/view.ts";
import type { Draft } from "../store/draft.ts";
import type { MatchPhase } from "../store/session.ts";
import { presentCouncil } from "./council.ts";
import { orderOf } from "./draft-order.ts";
import { freeOrders } from "./six-buttons.ts";
import { slipsLeft } from "./slips.ts";
import type { Wording } from "./wording.ts";

/** What first play asks of a person just now: what stands, then the question. */
export type Question = { readonly stands: string; readonly asks: string };

/** One question at a time: the one whose answer is wanted next. */
export function presentQuestion(view: SeatView, phase: MatchPhase, draft: Draft | null, w: Wording): Question {
  const say = (
    key: "newsCame" | "vote" | "noVote" | "between" | "dutyLeft" | "allDone" | "signal" | "cut" | "slips" | "send",
    count = 0,
  ) => ({
    stands: w.t(`stands.${key}`, { count }),
    asks: w.t(`asks.${key}`, { count }),
  });
  if (phase === "briefing") return say("newsCame");
  if (phase === "council") {
    const waiting = presentCouncil(view, w).questions.filter((card) => card.mayVote && card.myVote === null).length;
    return waiting > 0 ? say("vote", waiting) : say("noVote");
  }
  const mayDoDuty = freeOrders(view, w).length > 0;
  if (draft !== null && orderOf(draft, view) !== null) return say("send");
  if (view.party === "between") return say(mayDoDuty ? "between" : "allDone");
  const left = slipsLeft(view);
  if (left === 0) return say(mayDoDuty ? "dutyLeft" : "allDone");
  if (view.operations.some(({ turn }) => turn === view.turn)) return say("signal", left);
  if (Object.values(view.own).some(({ line }) => line !== "telephone")) return say("cut", left);
  return say("slips", left);
}
