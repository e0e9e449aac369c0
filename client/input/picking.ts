import type { SeatView } from "../../shared/model/view.ts";
import type { BoardPlace } from "../present/board-picture.ts";
import { presentBoardPlate } from "../present/board-plate.ts";
import { presentFormations } from "../present/formations.ts";
import { orderTowards } from "../present/order-bar.ts";
import { orderMeant } from "../present/reach.ts";
import { shortened } from "../present/shortened.ts";
import { placeFor, watchesPlace } from "../present/standing.ts";
import type { Desk } from "../store/desk.ts";
import { isAside } from "../store/desk.ts";
import type { Draft, FormationDraft } from "../store/draft.ts";
import type { Direction } from "./intent.ts";
import { stepTowards } from "./routes.ts";
import { openCard } from "./voting.ts";
import { changeStanding, draftFor } from "./writing.ts";

/**
 * A place or a formation was picked, on the board or in a list. While an own formation is picked, picking a place writes the order to go
 * there, or, out of its reach, the form that says why not; picked once more, the place itself is shown.
 */
export function pick(desk: Desk, place: BoardPlace): void {
  const view = desk.session.view.peek();
  if (!view) return;
  if (place.kind === "site" && (fillPhrase(desk, place.id) || aimAt(desk, place.id))) return;
  if (turnDutyTo(desk, view, place)) return;
  desk.selected.value = place;
  desk.telling.value = { ...desk.telling.peek(), paused: true };
  desk.pointed.value = place;
  const draft = desk.draft.peek();
  if (draft?.kind === "formation" && !(place.kind === "formation" && place.id === draft.formation))
    desk.draft.value = readdressed(view, draft, place);
  if (place.kind === "formation") desk.tab.value = "formations";
  if (place.kind === "site" && desk.lobby.peek().phase === "orders") desk.tab.value = "places";
  // Over the middle stop of a phone the place, its reach and the sheet are all seen.
  desk.sheet.value = "middle";
}

/** First play has one slip on the desk: another unit picked is another name on its first line. */
function readdressed(view: SeatView, { order, site }: FormationDraft, place: BoardPlace): Draft | null {
  const isUnit = place.kind === "formation" && view.own[place.id] !== undefined;
  return view.step === "first" && isUnit ? draftFor(view, place.id, order, site) : null;
}

/** In first play what is picked while the seat's own order is written goes into its line, if it can be meant. */
function turnDutyTo(desk: Desk, view: SeatView, place: BoardPlace): boolean {
  const draft = desk.draft.peek();
  if (view.step !== "first" || draft?.kind !== "duty") return false;
  const choice = view.choices.duties[draft.duty];
  if (!choice?.ok || ![...choice.sites, ...choice.formations].includes(place.id)) return false;
  desk.draft.value = { ...draft, [place.kind === "site" ? "site" : "formation"]: place.id };
  desk.pointed.value = place;
  return true;
}

/** A place picked while a standing order is put together goes into the first part of it that still wants one. */
function fillPhrase(desk: Desk, site: string): boolean {
  const view = desk.session.view.peek();
  const draft = desk.draft.peek();
  if (!view || draft?.kind !== "standing") return false;
  if (watchesPlace(draft.wait) && draft.watched === null) changeStanding(desk, { watched: site });
  else if (placeFor(view, draft) !== "none") changeStanding(desk, { site });
  else return false;
  desk.pointed.value = { kind: "site", id: site };
  return true;
}

/** Points the picked formation at this place. False: none is picked that could be ordered, or the place is meant by itself. */
function aimAt(desk: Desk, site: string): boolean {
  const view = desk.session.view.peek();
  const selected = desk.selected.peek();
  if (!view || desk.lobby.peek().phase !== "orders" || selected?.kind !== "formation") return false;
  const draft = desk.draft.peek();
  const leads = orderTowards(view, selected.id, site, draft);
  if (leads === null && !isToBeTold(view, selected.id, site, draft)) return false;
  const order = leads ?? orderMeant(view, selected.id, site, draft);
  const operation = draft?.kind === "formation" && draft.order === order && draft.site === site ? draft.operation : null;
  desk.draft.value = { kind: "formation", formation: selected.id, order, site, operation };
  desk.pointed.value = { kind: "site", id: site };
  desk.tab.value = "formations";
  desk.sheet.value = "middle";
  return true;
}

/** Out of reach, the form says why not, once: where the formation stands there is nothing to be said, and who picks again means the place. */
function isToBeTold(view: SeatView, formation: string, site: string, draft: Draft | null): boolean {
  const own = view.own[formation];
  if (!own || own.site === site || view.choices.formations[formation] === undefined) return false;
  return !(draft?.kind === "formation" && draft.site === site);
}

/** The next of the seat's own formations, round and round. */
export function pickNext(desk: Desk, step: 1 | -1): void {
  const view = desk.session.view.peek();
  if (!view) return;
  const own = presentFormations(view, desk.wording).own;
  if (own.length === 0) return;
  const selected = desk.selected.peek();
  const at = own.findIndex((row) => selected?.kind === "formation" && row.id === selected.id);
  const next = own[at < 0 ? 0 : (at + step + own.length) % own.length];
  if (!next) return;
  pick(desk, { kind: "formation", id: next.id });
  sayPlate(desk);
}

/** Says what is written where the keyboard stands. */
function sayPlate(desk: Desk): void {
  const view = desk.session.view.peek();
  if (!view) return;
  const { name, lines } = presentBoardPlate(
    view,
    desk.pointed.peek(),
    { selected: desk.selected.peek(), draft: desk.draft.peek() },
    desk.wording,
  );
  desk.said.value = shortened([name, ...lines].join(", "));
}

/** One step along a route in about this direction, from where the keyboard stands. */
export function walk(desk: Desk, direction: Direction, rank: 0 | 1): void {
  const { scenario } = desk.session;
  const from = siteOf(desk, desk.pointed.peek() ?? desk.selected.peek()) ?? scenario.sites[0]?.id;
  if (from === undefined) return;
  const to = stepTowards(scenario, from, direction, rank);
  desk.pointed.value = { kind: "site", id: to };
  sayPlate(desk);
}

function siteOf(desk: Desk, place: BoardPlace | null): string | null {
  const view = desk.session.view.peek();
  if (!view || !place) return null;
  if (place.kind === "site") return place.id;
  return (view.own[place.id] ?? view.allied[place.id] ?? view.seen[place.id])?.site ?? null;
}

/** Enter on the board: what the keyboard stands on is picked. */
export function pickPointed(desk: Desk): void {
  const pointed = desk.pointed.peek();
  if (pointed) pick(desk, pointed);
}

/** Escape: put away the uppermost thing, one a press. */
export function stepBack(desk: Desk): void {
  if (desk.openGauge.peek() !== null) desk.openGauge.value = null;
  else if (desk.settingsOpen.peek()) desk.settingsOpen.value = false;
  else if (desk.helpOpen.peek()) desk.helpOpen.value = false;
  else if (desk.slip.peek()) desk.slip.value = null;
  else if (desk.openCard.peek() !== null) openCard(desk, null);
  else if (desk.lobby.peek().step === "first" && isAside(desk)) desk.tab.value = "formations";
  else if (desk.draft.peek()) desk.draft.value = null;
  else if (desk.selected.peek()) desk.selected.value = null;
  else desk.sheet.value = desk.sheet.peek() === "high" ? "middle" : "low";
}
