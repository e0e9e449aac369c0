import type { TermOffers } from "../../model/agreements.ts";
import type { FormationId, Party, SeatId, SideId, SiteId } from "../../model/ids.ts";
import { opponentOf, SIDES } from "../../model/ids.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { WordChoice } from "../../model/view.ts";
import { commanderOf, seatsOf } from "../allegiance.ts";
import type { Belief } from "../belief.ts";
import { keeper } from "../kept.ts";
import { latestHour, whyNotTruce } from "./terms.ts";
import { isOpenTo } from "./vote.ts";
import { whyNoMoreOffers } from "./word.ts";

/** What a seat could give its word for, and what it could ask in return, to be picked from. What stands here is what `whyNotTerm` lets pass. [AG-2, LG-1] */
export function wordChoicesOf(scenario: Scenario, belief: Belief, seat: SeatId): WordChoice {
  const refusal = whyNoMoreOffers(belief, seat);
  if (refusal !== null) return { ok: false, refusal };
  const party = scenario.seats[seat]?.party ?? "between";
  const places = party === "between" ? null : placesFor(scenario, belief, party);
  const mine = formationsOf(scenario, belief, (each) => each === seat);
  const others = formationsOf(scenario, belief, (each) => each !== seat && scenario.seats[each]?.party === party);
  const cards = scenario.cardIds.filter((id) => party !== "between" && isCardOpen(scenario, belief, id, party));
  const between = betweenOffers(scenario, belief);
  const abroad = places === null ? between : foreignOffers(places);
  const within = (sendFormation: readonly FormationId[]): TermOffers =>
    places === null ? between : listed({ ...foreignOffers(places), sendFormation, holdSite: places.held, voteFor: cards });
  return {
    ok: true,
    latest: latestHour(scenario, belief),
    sendTo: places?.open ?? [],
    gives: { mrc: abroad, government: abroad, between: abroad, [party]: within(mine) },
    asks: {
      mrc: foreignOffers(placesFor(scenario, belief, "mrc")),
      government: foreignOffers(placesFor(scenario, belief, "government")),
      between,
      [party]: within(others),
    },
  };
}

const placesKept = keeper<Readonly<Record<SideId, Places>>>();
const menKept = keeper<readonly (readonly [FormationId, SeatId])[]>();

/** Orders and votes leave the board alone, and all seats of a party see it alike. */
function placesFor(scenario: Scenario, belief: Belief, side: SideId): Places {
  return placesKept(belief.sites, [], () => ({
    mrc: placesNow(scenario, belief, "mrc"),
    government: placesNow(scenario, belief, "government"),
  }))[side];
}

type Places = {
  readonly held: readonly SiteId[];
  readonly foreign: readonly SiteId[];
  readonly bridges: readonly SiteId[];
  /** Where its men could be sent: own and held by nobody, on land. */
  readonly open: readonly SiteId[];
};

function placesNow(scenario: Scenario, belief: Belief, side: SideId): Places {
  const held: SiteId[] = [];
  const foreign: SiteId[] = [];
  const bridges: SiteId[] = [];
  const open: SiteId[] = [];
  const enemy = opponentOf(side);
  for (const id of scenario.siteIds) {
    const site = belief.sites[id];
    const kind = scenario.sites[id]?.kind;
    const isHeld = site?.holder === side;
    (isHeld ? held : foreign).push(id);
    if (isHeld && kind === "bridge" && !site.bridgeRaised) bridges.push(id);
    if (site?.holder !== enemy && kind !== "water") open.push(id);
  }
  return { held, foreign, bridges, open };
}

/** What a side's seat can give to any other. */
function foreignOffers({ foreign, bridges }: Places): TermOffers {
  return listed({ spareSite: foreign, leaveBridge: bridges });
}

function betweenOffers(scenario: Scenario, belief: Belief): TermOffers {
  const seats = seatsOf(scenario, "between");
  const has = (duty: "offerTruce" | "trains") => seats.find((seat) => scenario.seats[seat]?.duties.includes(duty));
  const offerer = has("offerTruce");
  const canOffer = offerer !== undefined && whyNotTruce({ scenario, belief, by: offerer, byParty: "between" }) === null;
  return listed({ offerTruce: canOffer ? ["truce"] : [], runTrains: has("trains") === undefined ? [] : SIDES });
}

function formationsOf(scenario: Scenario, belief: Belief, isWanted: (seat: SeatId) => boolean): readonly FormationId[] {
  const men = menKept(belief.formations, [], () => menThatMarch(scenario, belief));
  return men.flatMap(([id, commander]) => (isWanted(commander) ? [id] : []));
}

/** Those who could be sent somewhere, with the seat that commands them. */
function menThatMarch(scenario: Scenario, belief: Belief): readonly (readonly [FormationId, SeatId])[] {
  return scenario.formationIds.flatMap((id) => {
    const definition = scenario.formations[id];
    const commander = commanderOf(scenario, belief, id);
    return commander === null || definition?.kind === "ship" || definition?.bound === true ? [] : [[id, commander] as const];
  });
}

function isCardOpen(scenario: Scenario, belief: Belief, id: string, party: Party): boolean {
  const card = scenario.cards[id];
  return card !== undefined && isOpenTo(belief, card, party);
}

/** Without the terms that nothing could be given for. */
function listed(offers: TermOffers): TermOffers {
  return Object.fromEntries(Object.entries(offers).filter(([, about]) => about.length > 0));
}
