import type { FormationId, OrderId, SiteId } from "../../shared/model/ids.ts";
import { opponentOf } from "../../shared/model/ids.ts";
import type { StandingAct, StandingCondition, StandingOrder } from "../../shared/model/orders.ts";
import type { SeatView, StandingPlace, StandingView } from "../../shared/model/view.ts";
import { type Deed, type StandingDraft, WAITS, type Wait } from "../store/draft.ts";
import { momentOf } from "./moment.ts";
import { sentenceOfRefusal } from "./refusal.ts";
import type { Wording } from "./wording.ts";

export type Option = { readonly value: string; readonly label: string };

/** The phrase being put together: what can be chosen for each of its parts (null: the phrase has no such part), and how it reads by now. */
export type StandingForm = {
  readonly waits: readonly Option[];
  readonly watched: readonly Option[] | null;
  readonly hours: readonly Option[] | null;
  readonly formations: readonly Option[];
  readonly deeds: readonly Option[];
  readonly sites: readonly Option[] | null;
  readonly sentence: string;
  /** Whether it will come in time. */
  readonly foot: string;
  /** Why it cannot be given, or what is still missing, in one sentence; null: it can. */
  readonly whyNot: string | null;
};

/** How far ahead an hour can be chosen, and in what steps: a formation looks at its watch each sub-round. */
const HOURS_AHEAD = 48;
const HOUR_STEP = 2;

export function presentStandingForm(view: SeatView, draft: StandingDraft, w: Wording): StandingForm {
  const gap = "…";
  const choice = draft.formation === null ? undefined : view.choices.standing[draft.formation];
  const acts = choice?.ok === true ? choice.acts : [];
  const own = draft.formation === null ? undefined : view.own[draft.formation];
  const arrives = own === undefined ? "" : w.t("standing.arrives", { chance: own.chance, line: w.t(`line.${own.line}`) });
  return {
    waits: WAITS.map((wait) => ({ value: wait, label: waitWords(view, { wait, place: gap, hour: gap }, w) })),
    watched: watchesPlace(draft.wait) ? placesFor("land", w) : null,
    hours: draft.wait === "hourFrom" ? hoursAhead(view, w) : null,
    formations: Object.keys(view.choices.standing)
      .map((id) => ({ value: id, label: w.formation(id) }))
      .sort(byLabel),
    deeds: acts.flatMap(({ act }) => deedsOf(act)).map((deed) => ({ value: deed, label: w.t(`deed.${deed}`, { site: gap }) })),
    sites: placeFor(view, draft) === "none" ? null : placesFor(placeFor(view, draft), w),
    sentence: draftSentence(view, draft, w),
    foot: arrives,
    whyNot: choice?.ok === false ? sentenceOfRefusal(choice.refusal, w) : unfinished(view, draft, w),
  };
}

function unfinished(view: SeatView, draft: StandingDraft, w: Wording): string | null {
  return standingOrderOf(view, draft) === null ? w.t("whyNot.phraseUnfinished") : null;
}

/** The order the phrase amounts to, or null while a part of it is still open. */
export function standingOrderOf(view: SeatView, draft: StandingDraft): StandingOrder | null {
  const { formation, deed } = draft;
  const when = conditionOf(view, draft);
  if (when === null || formation === null) return null;
  const site = placeFor(view, draft) === "none" ? null : draft.site;
  if (site === null && placeFor(view, draft) !== "none") return null;
  const act = actOfDeed(deed);
  return { kind: "giveStanding", formation, when, act, site, raise: act === "bridge" ? deed === "raise" : null };
}

export type StandingRow = {
  readonly id: OrderId;
  readonly formation: FormationId;
  readonly sentence: string;
  readonly state: string;
  /** Null: what is on its way is a revocation already. */
  readonly revoke: FormationId | null;
};

/** The seat's standing orders that have left it, as far as it has been told; of one formation or of all. */
export function presentStanding(view: SeatView, formation: FormationId | null, w: Wording): readonly StandingRow[] {
  const out = view.standing.filter((each) => each.known !== "written" && (formation === null || each.formation === formation));
  return out.map((each) => ({
    id: each.id,
    formation: each.formation,
    sentence: standingSentence(view, each, w),
    state: w.t(each.known === "received" ? "standing.received" : "standing.sent"),
    revoke: each.when === null ? null : each.formation,
  }));
}

/** What each of them waits for, for the line it has on the board. */
export function presentConditions(view: SeatView, w: Wording): Readonly<Record<OrderId, string>> {
  return Object.fromEntries(
    view.standing.flatMap(({ id, when }) =>
      when === null ? [] : [[id, w.t("standing.onBoard", { condition: conditionWords(view, when, w) })]],
    ),
  );
}

/** "When the enemy is seen at the Arsenal, the Workers must withdraw to the Mill." */
export function standingSentence(view: SeatView, { formation, when, act, site, raise }: StandingView, w: Wording): string {
  if (when === null) return w.t("standing.forget", { formation: w.formation(formation) });
  const way: Deed = raise === true ? "raise" : "lower";
  const deed = act === "bridge" ? way : act;
  return w.t("standing.sentence", {
    condition: conditionWords(view, when, w),
    formation: w.formation(formation),
    deed: w.t(`deed.${deed}`, { site: site === null ? null : w.site(site) }),
  });
}

/** A deed of the formation chosen now; if that cannot do what was chosen before, the first it can do. */
export function deedFor(view: SeatView, formation: FormationId | null, deed: Deed): Deed {
  const choice = formation === null ? undefined : view.choices.standing[formation];
  if (choice?.ok !== true) return deed;
  const can = choice.acts.flatMap(({ act }) => deedsOf(act));
  return can.includes(deed) ? deed : (can[0] ?? deed);
}

/** What kind of place the deed needs, by what the rules offer this formation. */
export function placeFor(view: SeatView, { formation, deed }: StandingDraft): StandingPlace {
  const choice = formation === null ? undefined : view.choices.standing[formation];
  return (choice?.ok === true && choice.acts.find(({ act }) => act === actOfDeed(deed))?.place) || "none";
}

export function watchesPlace(wait: Wait): boolean {
  return wait === "enemySeen" || wait === "lost" || wait === "won";
}

function conditionOf(view: SeatView, { wait, watched, hour }: StandingDraft): StandingCondition | null {
  const side = view.party === "between" ? null : view.party;
  switch (wait) {
    case "hourFrom":
      return hour === null ? null : { kind: wait, hour };
    case "enemySeen":
      return watched === null ? null : { kind: wait, site: watched };
    case "lost":
    case "won":
      if (watched === null || side === null) return null;
      return { kind: "held", site: watched, by: wait === "won" ? side : opponentOf(side) };
    default:
      return { kind: wait };
  }
}

function draftSentence(view: SeatView, draft: StandingDraft, w: Wording): string {
  const gap = "…";
  const place = draft.watched === null ? gap : w.site(draft.watched);
  const hour = draft.hour === null ? gap : hourWords(draft.hour, w);
  return w.t("standing.sentence", {
    condition: waitWords(view, { wait: draft.wait, place, hour }, w),
    formation: draft.formation === null ? w.t("standing.someone") : w.formation(draft.formation),
    deed: w.t(`deed.${draft.deed}`, { site: draft.site === null ? gap : w.site(draft.site) }),
  });
}

function conditionWords(view: SeatView, when: StandingCondition, w: Wording): string {
  switch (when.kind) {
    case "held":
      return waitWords(view, { wait: when.by === view.party ? "won" : "lost", place: w.site(when.site) }, w);
    case "enemySeen":
      return waitWords(view, { wait: when.kind, place: w.site(when.site) }, w);
    case "hourFrom":
      return waitWords(view, { wait: when.kind, hour: hourWords(when.hour, w) }, w);
    default:
      return waitWords(view, { wait: when.kind }, w);
  }
}

type Waited = { readonly wait: Wait; readonly place?: string; readonly hour?: string };

function waitWords(view: SeatView, { wait, place = "", hour = "" }: Waited, w: Wording): string {
  const seat = view.party === "between" ? "" : w.scenario.sides[view.party].seatOfPower;
  return w.t(`when.${wait}`, { site: wait === "seatAttacked" ? w.site(seat) : place, hour });
}

function hoursAhead(view: SeatView, w: Wording): readonly Option[] {
  const hours = Array.from({ length: HOURS_AHEAD / HOUR_STEP }, (_, index) => view.hour + (index + 1) * HOUR_STEP);
  return hours.map((hour) => ({ value: String(hour), label: hourWords(hour, w) }));
}

function hourWords(hour: number, w: Wording): string {
  return momentOf(w.scenario, hour).hourFirst(w.t);
}

function placesFor(place: StandingPlace, w: Wording): readonly Option[] {
  const fits = (kind: string) => (place === "bridge" ? kind === "bridge" : (kind === "water") === (place === "water"));
  const sites = w.scenario.sites.filter((site) => fits(site.kind));
  return sites.map((site): Option & { readonly value: SiteId } => ({ value: site.id, label: site.name.en })).sort(byLabel);
}

function byLabel(a: Option, b: Option): number {
  return a.label.localeCompare(b.label);
}

function deedsOf(act: StandingAct): readonly Deed[] {
  return act === "bridge" ? ["raise", "lower"] : [act];
}

function actOfDeed(deed: Deed): StandingAct {
  return deed === "raise" || deed === "lower" ? "bridge" : deed;
}
