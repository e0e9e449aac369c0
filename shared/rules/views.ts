import type { GameEvent } from "../model/events.ts";
import type { Party, SeatId, SideId, SiteId } from "../model/ids.ts";
import { invariant } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { MatchOptions, MatchState } from "../model/state.ts";
import type { PublicScore, PublicView, SeatView, SiteView } from "../model/view.ts";
import { type Belief, beliefOf } from "./belief.ts";
import { holds } from "./conditions.ts";
import { constantsOf } from "./constants.ts";
import { roll } from "./dice.ts";
import { sharesHeld } from "./geography.ts";
import { keeper } from "./kept.ts";
import { choicesFrom } from "./legal-orders.ts";
import { linesBelieved, type linesFrom } from "./lines.ts";
import { allowanceOf } from "./orders/allowance.ts";
import { wordChoicesOf } from "./orders/word-choices.ts";
import { agreementsShown } from "./views/agreements-shown.ts";
import { cardsShown } from "./views/cards-shown.ts";
import { alliedFormations, ownFormations, seenFormations } from "./views/formations-shown.ts";
import { newsFor } from "./views/news.ts";
import { publicNews } from "./views/public-news.ts";
import { dispatchesShown, operationsShown, ownSide, standingShown } from "./views/side-shown.ts";

/** Hours after a fight during which a place in sight still looks like one. */
const CONTESTED_HOURS = 6;

/**
 * Everything one seat may know and nothing else: what its client is sent and all that its bot is given. Made from what its party believes
 * (`beliefOf`), never from the truth. `events` are all events so far; without them there is no news. [VS-1..VS-9]
 */
export function viewFor(scenario: Scenario, state: MatchState, seat: SeatId, events: readonly GameEvent[]): SeatView {
  const definition = scenario.seats[seat];
  invariant(definition, `there is no seat ${seat}`);
  const { party } = definition;
  const belief = beliefOf(scenario, state, party);
  const side: SideId | null = party === "between" ? null : party;
  const lines = side === null ? null : linesBelieved(scenario, belief, side);
  const sees = { scenario, belief, seat, party, side, lines };
  const duty = state.duties.find((issued) => issued.seat === seat);
  const allowance = allowanceOf(scenario, belief, seat);
  return {
    scenario: state.scenario,
    start: state.start,
    options: optionsShown(state.options, side),
    seat,
    party,
    turn: state.turn,
    turns: scenario.turns.length,
    phase: state.phase,
    hour: state.hour,
    sites: sitesKept(belief.sites, [lines], () => sitesShown(scenario, belief, party, lines)),
    own: ownFormations(sees),
    allied: alliedFormations(sees),
    seen: seenFormations(sees),
    side: side === null ? null : ownSide(scenario, belief, { side, shares: allowance.shares }, events),
    truceUntil: state.truceUntil,
    hostilities: state.hostilities,
    conciliation: state.conciliation,
    trainsStopped: state.trainsStopped,
    standing: standingShown(state, seat),
    standingAllowed: constantsOf(state.options).standingOrders,
    issued: state.issued.filter((issued) => issued.seat === seat && issued.when === undefined).map(({ id, order }) => ({ id, order })),
    duty: duty === undefined ? null : { id: duty.id, duty: duty.duty },
    orders: { given: allowance.given.size + allowance.standing.size, allowed: allowance.allowed },
    ...operationsShown(scenario, belief, side),
    dispatches: dispatchesShown(state, seat),
    cards: cardsShown(scenario, state, { seat, party }),
    agreements: agreementsShown(scenario, belief, { seat, party }),
    offers: wordChoicesOf(scenario, belief, seat),
    choices: choicesFrom(scenario, belief, seat, allowance),
    news: newsFor(scenario, state, { seat, party }, events),
    score: scoreKnown(scenario, state),
    ending: state.ending,
    aims: definition.aims.map(({ id, text, secret, reachedIf }) => ({
      id,
      text,
      secret,
      reached: state.ending === null ? null : holds(scenario, state, reachedIf),
    })),
    step: "full",
    telegrams: [],
    adjutant: [],
    chance: roll(state.seed, `turn ${state.turn} / ${state.phase} / bot / ${seat}`),
  };
}

/** How the other side's bots were told to fight is theirs to know. */
function optionsShown({ bots, ...options }: MatchOptions, side: SideId | null): MatchOptions {
  const own = side === null ? undefined : bots?.[side];
  return side === null || own === undefined ? options : { ...options, bots: { [side]: own } };
}

/** What the projector and spectators see before the debrief: what is talked of in the whole city. [VS-9, VS-10] */
export function publicViewFor(scenario: Scenario, state: MatchState, events: readonly GameEvent[]): PublicView {
  const belief = beliefOf(scenario, state, "between");
  const sites: Record<SiteId, PublicView["sites"][SiteId]> = {};
  for (const id of scenario.siteIds) {
    sites[id] = { holder: belief.sites[id]?.holder ?? null, bridgeRaised: belief.sites[id]?.bridgeRaised === true };
  }
  return {
    scenario: state.scenario,
    start: state.start,
    turn: state.turn,
    turns: scenario.turns.length,
    phase: state.phase,
    hour: state.hour,
    truceUntil: state.truceUntil,
    hostilities: state.hostilities,
    score: scoreKnown(scenario, state),
    ending: state.ending,
    sites,
    news: publicNews(scenario, state, events),
  };
}

const sitesKept = keeper<SeatView["sites"]>();

/** Places as the party believes them to be held, and since when it has not looked. [VS-3, VS-5] */
function sitesShown(
  scenario: Scenario,
  belief: Belief,
  party: Party,
  lines: ReturnType<typeof linesFrom> | null,
): Readonly<Record<SiteId, SiteView>> {
  const shown: Record<SiteId, SiteView> = {};
  for (const id of scenario.siteIds) {
    const site = belief.sites[id];
    const known = belief.knownHolders[party][id];
    const asOf = known?.hour ?? 0;
    const fought = site?.foughtHour ?? null;
    shown[id] = {
      holder: site?.holder ?? null,
      asOf,
      contested: fought !== null && belief.hour - fought <= CONTESTED_HOURS,
      bridgeRaised: site?.bridgeRaised === true,
      lineWorks: lines === null ? null : lines[id] === "telephone",
      inSight: known?.seen === true && asOf === belief.hour,
    };
  }
  return shown;
}

function scoreKnown(scenario: Scenario, state: MatchState): PublicScore {
  return { held: sharesHeld(scenario, (site) => state.knownHolders.between[site]?.holder ?? null) };
}
