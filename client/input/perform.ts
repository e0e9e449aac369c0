import { batch } from "@preact/signals";
import { assertNever } from "../../shared/model/result.ts";
import { presentStory } from "../present/story.ts";
import type { Desk } from "../store/desk.ts";
import { isTelling } from "../store/desk.ts";
import { toldAt, toldOut } from "../store/telling.ts";
import type { Intent } from "./intent.ts";
import { pick, pickNext, pickPointed, stepBack, walk } from "./picking.ts";
import { ask, give, revoke, send, takeBack, undo } from "./sending.ts";
import { castVote, openCard, pickChoiceAt, voteFor } from "./voting.ts";
import { aim, changeStanding, chooseDuty, chooseOrder, patchDraft, planOperation, writeStanding } from "./writing.ts";

/** The one door from what somebody wants to what happens on this desk and at the server. */
export async function perform(intent: Intent, desk: Desk): Promise<void> {
  switch (intent.do) {
    case "send":
      return send(desk);
    case "give":
      return give(desk, intent.orders, intent.what);
    case "takeBack":
      return takeBack(desk, intent.order);
    case "undo":
      return undo(desk);
    case "revoke":
      return revoke(desk, intent.formation);
    case "share":
      return ask(desk, { type: "share", kind: "shareOrders", shares: intent.shares });
    case "vote":
      return voteFor(desk, intent.card, intent.choice);
    case "castVote":
      return castVote(desk);
    case "ready":
      return toggleReady(desk);
    case "endTelling":
      return endTelling(desk);
    case "stepBack":
      return isCovered(desk) || !isTelling(desk) ? batch(() => stepBack(desk)) : endTelling(desk);
    default:
      batch(() => performHere(intent, desk));
  }
}

type Local = Exclude<
  Intent,
  { readonly do: "send" | "give" | "takeBack" | "undo" | "revoke" | "share" | "vote" | "castVote" | "ready" | "endTelling" | "stepBack" }
>;

/** What concerns this screen alone. */
function performHere(intent: Local, desk: Desk): void {
  switch (intent.do) {
    case "openTab":
      // The tab that lies open, pressed again, gives the board back.
      desk.sheet.value = desk.tab.peek() === intent.tab && desk.sheet.peek() === "high" ? "middle" : "high";
      desk.tab.value = intent.tab;
      return;
    case "drawSheet":
      desk.sheet.value = intent.stop;
      return;
    case "pick":
      return pick(desk, intent.place);
    case "pickNext":
      return pickNext(desk, intent.step);
    case "walk":
      return walk(desk, intent.direction, intent.rank);
    case "point":
      desk.pointed.value = intent.place;
      return;
    case "pickPointed":
      return pickPointed(desk);
    case "chooseOrder":
      return chooseOrder(desk, intent.order);
    case "aim":
      return aim(desk, intent.site);
    case "join":
      return patchDraft(desk, "formation", { operation: intent.operation });
    case "chooseDuty":
      return chooseDuty(desk, intent.duty);
    case "turnDuty":
      return patchDraft(desk, "duty", intent.patch);
    case "planOperation":
      return planOperation(desk, intent.act);
    case "changeOperation":
      return patchDraft(desk, "operation", intent.patch);
    case "writeStanding":
      return writeStanding(desk, intent.formation);
    case "changeStanding":
      return changeStanding(desk, intent.patch);
    case "putDraftAway":
      desk.draft.value = null;
      return;
    case "openCard":
      return openCard(desk, intent.card);
    case "openGauge":
      desk.openGauge.value = intent.gauge;
      return;
    case "pickChoice":
      desk.picked.value = intent.choice;
      return;
    case "pickChoiceAt":
      return pickChoiceAt(desk, intent.index);
    case "putSlipAway":
      desk.slip.value = null;
      return;
    case "tell":
      return turnTo(desk, intent.index);
    case "tellNext":
      return turnTo(desk, desk.telling.value.index + intent.step);
    case "tellAgain":
      desk.telling.value = toldAt(desk.telling.value, 0, false);
      return;
    case "pause":
      desk.telling.value = { ...desk.telling.value, paused: !desk.telling.value.paused };
      return;
    case "help":
      desk.helpOpen.value = !desk.helpOpen.value;
      return;
    case "settings":
      batch(() => {
        desk.settingsOpen.value = !desk.settingsOpen.value;
        desk.helpOpen.value = false;
      });
      return;
    default:
      assertNever(intent);
  }
}

/** To another event, as far as there are any; the telling rests there. */
function turnTo(desk: Desk, index: number): void {
  const view = desk.session.view.peek();
  const last = view ? presentStory(view, desk.wording).lines.length - 1 : 0;
  // What was picked gives way: the board points at one thing, and now it is the event.
  desk.selected.value = null;
  desk.telling.value = toldAt(desk.telling.value, Math.min(Math.max(index, 0), Math.max(0, last)), true);
}

/** Something lies over the board that Escape puts away first. */
function isCovered(desk: Desk): boolean {
  return (
    desk.helpOpen.peek() ||
    desk.settingsOpen.peek() ||
    desk.slip.peek() !== null ||
    desk.openCard.peek() !== null ||
    desk.openGauge.peek() !== null
  );
}

async function toggleReady(desk: Desk): Promise<void> {
  const mine = desk.lobby.peek().seats.find((seat) => seat.seat === desk.session.seat);
  const ready = !(mine?.ready ?? false);
  const answer = await desk.session.setReady(ready);
  if (answer) desk.slip.value = answer;
}

/** The telling is over or was skipped. In the resolution phase this seat has then seen it and is ready for the report. */
async function endTelling(desk: Desk): Promise<void> {
  desk.telling.value = toldOut(desk.telling.value);
  const { phase, seats } = desk.lobby.peek();
  const isReady = seats.find((seat) => seat.seat === desk.session.seat)?.ready ?? false;
  if (phase === "resolution" && !isReady) await toggleReady(desk);
}
