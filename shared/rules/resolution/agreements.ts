import type { Term } from "../../model/agreements.ts";
import type { GameEvent } from "../../model/events.ts";
import { opponentOf, type SeatId, type SideId } from "../../model/ids.ts";
import { assertNever } from "../../model/result.ts";
import { commanderOf, sideOfSeat } from "../allegiance.ts";
import { emit, formationOf, knownToAll, siteOf } from "../draft.ts";
import { type Live, livePledges, settle, type Verdict } from "../judging.ts";
import { aboutWord, knownToBoth } from "../orders/word.ts";
import { knownOf, type Resolution } from "./resolution.ts";

type Judged<Kind extends Term["kind"]> = Live & { readonly term: Extract<Term, { readonly kind: Kind }>; readonly by: SeatId };

/** Before a sub-round: forgets who acted in the last one, and notes for the turn whose men stand where their seat has promised to hold. */
export function watchAgreements(resolution: Resolution): void {
  const { scenario, state } = resolution;
  resolution.acted.length = 0;
  for (const { pledge } of livePledges(state)) {
    const { term, by } = pledge;
    if (term.kind !== "holdSite") continue;
    const stands = scenario.formationIds.some(
      (id) => formationOf(resolution, id).site === term.site && commanderOf(scenario, state, id) === by,
    );
    if (stands) resolution.guarded.add(guard(by, term.site));
  }
}

function guard(seat: SeatId, site: string): string {
  return `${seat} ${site}`;
}

/** After a sub-round: judges every word from what happened in it and from how things stand. [AG-5..AG-7] */
export function judgeAgreements(resolution: Resolution): void {
  const happened = resolution.events.slice(resolution.judged);
  for (const live of livePledges(resolution.state)) {
    // The other word of the same agreement may just have fallen with this one.
    if (resolution.state.agreements?.[live.index]?.[live.which]?.outcome !== null) continue;
    const verdict = verdictOn(resolution, live, happened);
    if (verdict !== null) settle(resolution, live, verdict);
  }
  resolution.judged = resolution.events.length;
}

function verdictOn(resolution: Resolution, live: Live, happened: readonly GameEvent[]): Verdict | null {
  const { term, by } = live.pledge;
  switch (term.kind) {
    case "sendFormation":
      return onSending(resolution, { ...live, term, by });
    case "holdSite":
      return onHolding(resolution, { ...live, term, by });
    case "spareSite":
      return onSparing(resolution, { ...live, term, by });
    case "leaveBridge":
      return onBridge(resolution, { ...live, term, by }, happened);
    case "offerTruce":
      return onTruce(resolution, { ...live, term, by }, happened);
    case "runTrains":
      return onTrains(resolution, { ...live, term, by }, happened);
    case "voteFor":
      return null;
    default:
      return assertNever(term);
  }
}

function isDue(resolution: Resolution, { until }: { readonly until: number }): boolean {
  return resolution.hour >= until;
}

function atOnce(resolution: Resolution, live: Live): GameEvent["known"] {
  return knownToBoth(resolution.scenario, live.agreement, resolution.hour);
}

/** Kept as soon as it stands there. An order given in time that came too late or never is nobody's broken word. */
function onSending(resolution: Resolution, live: Judged<"sendFormation">): Verdict | null {
  const { scenario, state } = resolution;
  const { term, by, since } = live;
  const formation = formationOf(resolution, term.formation);
  const side = sideOfSeat(scenario, by) as SideId;
  if (commanderOf(scenario, state, term.formation) !== by) return { is: "overtaken", why: "gone", known: atOnce(resolution, live) };
  if (formation.site === term.site) {
    const hears = resolution.hour + (resolution.contact[term.formation] ?? 0);
    return { is: "kept", known: knownToBoth(scenario, live.agreement, hears) };
  }
  if (siteOf(resolution, term.site).holder === opponentOf(side)) {
    return {
      is: "overtaken",
      why: "siteFell",
      known: knownToBoth(scenario, live.agreement, resolution.hour + resolution.constants.rumourHours),
    };
  }
  if (!isDue(resolution, term)) return null;
  const isOrdered = state.dispatches.some(
    ({ seat, order, sentHour }) => seat === by && order.formation === term.formation && order.site === term.site && sentHour >= since,
  );
  return isOrdered
    ? { is: "overtaken", why: "orderLate", known: atOnce(resolution, live) }
    : { is: "broken", known: atOnce(resolution, live) };
}

/** Kept if the side still has it at the hour. Lost with the seat's own men there it was taken from them; lost without them it was left. */
function onHolding(resolution: Resolution, live: Judged<"holdSite">): Verdict | null {
  const { term, by } = live;
  if (siteOf(resolution, term.site).holder === sideOfSeat(resolution.scenario, by))
    return isDue(resolution, term) ? { is: "kept", known: atOnce(resolution, live) } : null;
  return resolution.guarded.has(guard(by, term.site))
    ? { is: "overtaken", why: "siteFell", known: atOnce(resolution, live) }
    : { is: "broken", known: atOnce(resolution, live) };
}

/** Broken by whoever acts there on the seat's order. What nobody ordered is nobody's broken word, and ends it all the same. */
function onSparing(resolution: Resolution, live: Judged<"spareSite">): Verdict | null {
  const { scenario } = resolution;
  const { term, by, agreement } = live;
  const acts = resolution.acted.filter(
    ({ formation, side, site }) => site === term.site && scenario.formations[formation]?.seats[side] === by,
  );
  const [first] = acts;
  if (first === undefined) return isDue(resolution, term) ? { is: "kept", known: atOnce(resolution, live) } : null;
  // To those of another party it was done before their eyes; among the own side one waits for the report.
  const isWithin = scenario.seats[agreement.from]?.party === scenario.seats[agreement.to]?.party;
  const known = knownOf(resolution, { side: first.side, formation: null, site: term.site, isPublic: true });
  const within = knownToBoth(scenario, agreement, resolution.hour + (resolution.contact[first.formation] ?? 0));
  const heard = { known: isWithin ? within : known };
  return acts.every((act) => act.byInitiative) ? { is: "overtaken", why: "nobodyOrdered", ...heard } : { is: "broken", ...heard };
}

function onBridge(resolution: Resolution, live: Judged<"leaveBridge">, happened: readonly GameEvent[]): Verdict | null {
  const { scenario } = resolution;
  const { term, by } = live;
  const raisings = happened.filter(({ kind, site }) => kind === "bridgeRaised" && site === term.site);
  const isOwnDoing = raisings.some(
    ({ formation, side }) => formation !== null && side !== null && scenario.formations[formation]?.seats[side] === by,
  );
  if (isOwnDoing) return { is: "broken", known: knownToAll(resolution.hour) };
  const site = siteOf(resolution, term.site);
  if (site.bridgeRaised) return { is: "overtaken", why: "othersDid", known: atOnce(resolution, live) };
  if (site.holder !== sideOfSeat(scenario, by))
    return {
      is: "overtaken",
      why: "siteFell",
      known: knownToBoth(scenario, live.agreement, resolution.hour + resolution.constants.rumourHours),
    };
  return isDue(resolution, term) ? { is: "kept", known: atOnce(resolution, live) } : null;
}

function onTruce(resolution: Resolution, live: Judged<"offerTruce">, happened: readonly GameEvent[]): Verdict | null {
  const { truceUntil } = resolution.state;
  if (happened.some(({ kind, seat }) => kind === "truceOffered" && seat === live.by))
    return { is: "kept", known: atOnce(resolution, live) };
  if (truceUntil !== null && truceUntil > resolution.hour) return { is: "overtaken", why: "truceCame", known: atOnce(resolution, live) };
  return isDue(resolution, live.term) ? { is: "broken", known: knownToAll(resolution.hour) } : null;
}

function onTrains(resolution: Resolution, live: Judged<"runTrains">, happened: readonly GameEvent[]): Verdict | null {
  const { term, by } = live;
  if (resolution.state.trainsStopped[term.side] === term.stop)
    return isDue(resolution, term) ? { is: "kept", known: atOnce(resolution, live) } : null;
  const last = happened.findLast(({ kind, side }) => (kind === "trainsStopped" || kind === "trainsLetThrough") && side === term.side);
  return last !== undefined && last.seat !== by
    ? { is: "overtaken", why: "othersDid", known: atOnce(resolution, live) }
    : { is: "broken", known: knownToAll(resolution.hour) };
}

/** An offer lapses that nobody answered in the turn after it was made, or before its hour had come. [AG-4] */
export function dropUnanswered(resolution: Resolution): void {
  const { scenario, state } = resolution;
  for (const [index, agreement] of (state.agreements ?? []).entries()) {
    const { id, from, to, gives, asks, answer, madeTurn } = agreement;
    const isPast = [gives, asks].some((pledge) => pledge !== null && "until" in pledge.term && isDue(resolution, pledge.term));
    if (answer !== null || (madeTurn >= state.turn && !isPast)) continue;
    emit(resolution, {
      kind: "wordOvertaken",
      rule: "AG-4",
      side: sideOfSeat(scenario, from),
      seat: from,
      ...aboutWord({ word: id, promiser: from, promisee: to }, gives.term, { why: "unanswered" }),
      changes: [{ path: ["agreements", index, "answer"], from: null, to: { is: "unanswered", hour: resolution.hour } }],
      known: knownToBoth(scenario, agreement, resolution.hour),
    });
  }
}
