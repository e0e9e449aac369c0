import type { SideId, SiteId } from "../model/ids.ts";
import { opponentOf } from "../model/ids.ts";
import type { FormationOrder, Order } from "../model/orders.ts";
import type { Advice, OwnFormation, SeatView } from "../model/view.ts";
import { type Constants, constantsOf } from "../rules/constants.ts";
import { GUESSED, GUESSED_MORALE } from "./doctrines.ts";
import type { Lore } from "./lore.ts";
import { picketOf, turnHours } from "./situation.ts";

const NOTHING: Advice["cost"] = { orders: 0, men: 0, hours: null, chance: null, dead: [0, 0] };
/** Effective men that may stand at the enemy's seat of power as long as nobody has looked. */
const UNSEEN = 300;

/** What these orders cost, as far as the seat can tell: orders, people, hours of march, the chance to come in time, and the dead to expect. [AD-2] */
export function costOf(lore: Lore, view: SeatView, orders: readonly Order[]): Advice["cost"] {
  const given = orders.filter((order) => order.type === "formation");
  if (given.length === 0 || view.party === "between") return NOTHING;
  const asked: Asked = { lore, view, enemy: opponentOf(view.party), constants: constantsOf(view.options), given };
  // A weak attack is over sooner, so that the stronger enemy need not be the deadlier one.
  const dead = [deadOf(asked, "menFrom"), deadOf(asked, "menTo")];
  return {
    orders: given.length,
    men: Math.round(activeOf(asked)),
    hours: Math.max(...given.map((order) => hoursOf(view, order))),
    chance: Math.min(...given.map(({ formation }) => view.own[formation]?.chance ?? 0)),
    dead: [Math.min(...dead), Math.max(...dead)],
  };
}

type Asked = {
  readonly lore: Lore;
  readonly view: SeatView;
  readonly enemy: SideId;
  readonly constants: Constants;
  readonly given: readonly FormationOrder[];
};

/** Which end of the bands in which one sees the enemy's strength. */
type End = "menFrom" | "menTo";

function hoursOf(view: SeatView, { formation, kind, site }: FormationOrder): number {
  const choice = view.choices.formations[formation]?.[kind];
  return choice?.ok === true ? (choice.targets.find((target) => target.site === site)?.hours ?? 0) : 0;
}

/**
 * Own dead if the other side is as weak, or as strong, as was seen: the fire of the rules [FT-4, FT-5, FT-6] for what is left of the turn, with a bot's guesses
 * for what one cannot know. Who keeps away from the enemy loses nobody by his own order.
 */
function deadOf(asked: Asked, end: End): number {
  const [first] = asked.given;
  if (first?.kind === "assault" && first.site !== null) return Math.round(inAssault(asked, first.site, end));
  return end === "menFrom" ? 0 : Math.round(asked.given.reduce((sum, order) => sum + atPost(asked, order), 0));
}

function inAssault(asked: Asked, site: SiteId, end: End): number {
  const { lore, view, enemy, constants, given } = asked;
  const isHidden = view.sites[site]?.inSight !== true && lore.scenario.sides[enemy].seatOfPower === site;
  const seen = Math.max(enemyForce(asked, site, end), isHidden && end === "menTo" ? UNSEEN : 0);
  const fire = seen + picketOf(lore.sites[site]?.kind ?? "", constants) * constants.picketQuality;
  const actsAsOne = given.length === 1 || given[0]?.operation !== null;
  const force = forceOf(asked) * (actsAsOne ? 1 : constants.coordinationFloor);
  const ratio = force / Math.max(1, fire * (lore.sites[site]?.cover ?? 1));
  if (ratio < constants.thrownBackRatio) return underFire(asked, fire, constants.thrownBackShare);
  // That they lay down their arms is hoped for only where they are as few as they may be.
  if (ratio > constants.surrenderRatio && end === "menFrom") return 0;
  const wear = constants.moraleWear * constants.subRoundHours * Math.min(constants.pressureCap, ratio);
  const untilTheyBreak = Math.ceil((constants.surrenderMorale - constants.breakMorale) / wear);
  const left = subRoundsOfTurn(asked) - Math.max(...given.map((order) => hoursOf(view, order))) / constants.hopHours;
  return underFire(asked, fire, Math.max(1, Math.min(left, untilTheyBreak)));
}

function subRoundsOfTurn({ lore, view, constants }: Asked): number {
  return turnHours(lore, view) / constants.subRoundHours;
}

/** In war the enemy at the door may come in; before the first shot nobody dies of standing somewhere. */
function atPost(asked: Asked, order: FormationOrder): number {
  const { lore, view, enemy } = asked;
  if (view.hostilities === null || (view.truceUntil ?? 0) > view.hour) return 0;
  const at = order.site ?? view.own[order.formation]?.site ?? "";
  const doors = [at, ...(lore.sites[at]?.neighbours ?? [])].filter((site) => view.sites[site]?.holder === enemy);
  const threat = doors.reduce((fire, site) => fire + enemyForce(asked, site, "menTo"), 0);
  return underFire({ ...asked, given: [order] }, threat / (lore.sites[at]?.cover ?? 1), 1);
}

/** Expected dead under this fire: no more can fire than a frontage, and the better trained lose fewer. */
function underFire(asked: Asked, fire: number, subRounds: number): number {
  const { lore, constants } = asked;
  const active = Math.max(1, activeOf(asked));
  const frailty = ownOf(asked).reduce(
    (sum, { id, own }) => sum + ((own.active / active) * constants.trainedQuality) / GUESSED[lore.kinds[id] ?? "regiment"].quality,
    0,
  );
  const perSubRound = constants.lethality * constants.subRoundHours * Math.min(constants.frontage, fire) * frailty;
  return Math.min(active, perSubRound * subRounds);
}

function ownOf({ view, given }: Asked): readonly { readonly id: string; readonly own: OwnFormation }[] {
  return given.flatMap(({ formation: id }) => {
    const own = view.own[id];
    return own === undefined ? [] : [{ id, own }];
  });
}

function activeOf(asked: Asked): number {
  return ownOf(asked).reduce((sum, { own }) => sum + own.active, 0);
}

function forceOf(asked: Asked): number {
  const { lore, constants } = asked;
  return ownOf(asked).reduce((sum, { id, own }) => {
    const { quality } = GUESSED[lore.kinds[id] ?? "regiment"];
    return sum + own.active * own.armed * quality * (constants.moraleFloor + own.morale / 100);
  }, 0);
}

/** The enemy's force at a site at one end of the bands. */
function enemyForce({ view, enemy }: Asked, site: SiteId, end: End): number {
  return Object.values(view.seen).reduce((sum, seen) => {
    if (seen.side !== enemy || seen.site !== site) return sum;
    const { quality, armed } = GUESSED[seen.kind];
    return sum + seen[end] * quality * armed * GUESSED_MORALE;
  }, 0);
}
