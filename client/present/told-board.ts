import type { EventKind, GameEvent } from "../../shared/model/events.ts";
import type { FormationId, SideId, SiteId } from "../../shared/model/ids.ts";
import type { PublicScenario, SeatView, SiteView } from "../../shared/model/view.ts";
import type { ArrowPicture, TripPicture } from "./board-picture.ts";
import type { Story } from "./story.ts";
import { wayBetween } from "./way.ts";

/** The board as it stood when an event was told: the view to be shown, and what the event itself draws on it. */
export type ToldBoard = { readonly view: SeatView; readonly arrows: readonly ArrowPicture[]; readonly trip: TripPicture };

/** After these a formation stands at the place of the event. */
const PLACES: ReadonlySet<EventKind> = new Set(["formationMoved", "formationArrived", "formationWithdrew", "siteTaken", "siteYielded"]);
const HANDS_OVER: ReadonlySet<EventKind> = new Set(["siteTaken", "siteYielded"]);
/** Towards the place of these somebody acts without standing there. */
const AIMED: ReadonlySet<EventKind> = new Set([
  "actedByInitiative",
  "ralliedToSeat",
  "provoked",
  "showOfForceFailed",
  "assaultThrownBack",
  "fought",
  "shelled",
  "formationHeldUp",
]);
/** An order on its way, or a runner. */
const CARRIED: ReadonlySet<EventKind> = new Set(["dispatchArrived", "dispatchDelayed", "dispatchLost", "runnerBack", "runnerTurnedBack"]);
/** With these a formation leaves the board. */
const GOES: ReadonlySet<EventKind> = new Set(["formationSurrendered", "wentHome"]);

/**
 * What stood where once the turn had been told as far as one of its lines. It begins from what the seat saw before the turn; what no event
 * tells is shown as it is known now. Without the view of before, everything is shown as it is known now.
 */
export function toldBoard(
  scenario: PublicScenario,
  before: SeatView | null,
  after: SeatView,
  { events, lines }: Story,
  index: number,
): ToldBoard {
  const now = lines[index]?.event ?? null;
  const at = now === null ? events.length - 1 : events.indexOf(now);
  const told = events.slice(0, at + 1);
  const view = before === null ? after : placedAs(before, after, told, events.slice(at + 1));
  const from = now === null ? null : standingBefore(before, told.slice(0, -1), now);
  const way = now !== null && isPlacing(now) && from !== null ? wayBetween(scenario, from, now.site ?? from) : [];
  return {
    view: { ...view, own: idle(view.own), allied: idle(view.allied), dispatches: [], issued: [], operations: [] },
    arrows: now === null ? [] : arrowsOf(scenario, after, now, from),
    trip: { formation: now?.formation ?? null, along: way },
  };
}

/** Without the lines of what they are about: while a turn is told there is one line at most, that of the event. */
function idle<Each extends { readonly doing: unknown }>(
  formations: Readonly<Record<FormationId, Each>>,
): Readonly<Record<FormationId, Each>> {
  return Object.fromEntries(Object.entries(formations).map(([id, each]) => [id, { ...each, doing: null }]));
}

const isPlacing = ({ kind, formation, site }: GameEvent): boolean => PLACES.has(kind) && formation !== null && site !== null;

/** Where the formation of an event stood just before it, as far as the seat knew. */
function standingBefore(before: SeatView | null, earlier: readonly GameEvent[], { formation, params }: GameEvent): SiteId | null {
  if (formation === null) return null;
  const last = earlier.findLast((event) => event.formation === formation && isPlacing(event));
  const { from } = params;
  return last?.site ?? siteIn(before, formation) ?? (typeof from === "string" ? from : null);
}

function siteIn(view: SeatView | null, formation: FormationId): SiteId | null {
  return (view?.own[formation] ?? view?.allied[formation] ?? view?.seen[formation])?.site ?? null;
}

function placedAs(before: SeatView, after: SeatView, told: readonly GameEvent[], untold: readonly GameEvent[]): SeatView {
  const placed = <Each extends { readonly site: SiteId }>(
    now: Readonly<Record<FormationId, Each>>,
    then: Readonly<Record<FormationId, Each>>,
  ): Readonly<Record<FormationId, Each>> => {
    const gone = Object.entries(then).filter(
      ([id]) => siteIn(after, id) === null && untold.some((each) => GOES.has(each.kind) && each.formation === id),
    );
    return Object.fromEntries([...Object.entries(now), ...gone].flatMap(([id, each]) => placedOne(id, each)));
  };
  const placedOne = <Each extends { readonly site: SiteId }>(id: FormationId, each: Each): readonly (readonly [FormationId, Each])[] => {
    const last = told.findLast((event) => event.formation === id && isPlacing(event));
    const isToCome = untold.some((event) => event.formation === id && isPlacing(event));
    if (!isToCome) return [[id, each]];
    const site = last?.site ?? siteIn(before, id);
    return site === null ? [] : [[id, { ...each, site }]];
  };
  return {
    ...after,
    own: placed(after.own, before.own),
    allied: placed(after.allied, before.allied),
    seen: placed(after.seen, before.seen),
    sites: Object.fromEntries(Object.entries(after.sites).map(([id, site]) => [id, heldAs(id, site, before, told, untold)])),
  };
}

function heldAs(id: SiteId, now: SiteView, before: SeatView, told: readonly GameEvent[], untold: readonly GameEvent[]): SiteView {
  const about = (kinds: ReadonlySet<EventKind>) => (event: GameEvent) => event.site === id && kinds.has(event.kind);
  const isToCome = untold.some(about(HANDS_OVER));
  const holder: SideId | null = isToCome ? (told.findLast(about(HANDS_OVER))?.side ?? before.sites[id]?.holder ?? null) : now.holder;
  const spanned = untold.find(about(BRIDGE));
  return { ...now, holder, bridgeRaised: spanned ? spanned.kind === "bridgeLowered" : now.bridgeRaised };
}

const BRIDGE: ReadonlySet<EventKind> = new Set(["bridgeRaised", "bridgeLowered"]);

/** The one line that an event draws: the way of who went, the aim of who acted, the way of an order. */
function arrowsOf(scenario: PublicScenario, view: SeatView, event: GameEvent, from: SiteId | null): readonly ArrowPicture[] {
  const { kind, formation, site, side } = event;
  const line = { id: `told ${event.turn} ${event.hour} ${kind} ${formation} ${site}`, side, chance: null };
  if (isPlacing(event) && from !== null && site !== null && from !== site)
    return [{ ...line, from: { kind: "site", id: from }, to: { kind: "site", id: site }, kind: "sent" }];
  if (AIMED.has(kind) && formation !== null && site !== null)
    return [{ ...line, from: { kind: "formation", id: formation }, to: { kind: "site", id: site }, kind: "sent" }];
  if (CARRIED.has(kind) && formation !== null) {
    const staff = view.side?.staffSite ?? scenario.seats.find((seat) => seat.id === view.seat)?.headquarters;
    return staff === undefined
      ? []
      : [{ ...line, from: { kind: "site", id: staff }, to: { kind: "formation", id: formation }, kind: "courier" }];
  }
  return [];
}
