import type { TermOffers } from "../model/agreements.ts";
import type { FormationId, SeatId } from "../model/ids.ts";
import type { DutyKind, Order, WordOrder } from "../model/orders.ts";
import type { Refusal } from "../model/refusals.ts";
import { because } from "../model/refusals.ts";
import type { Scenario, SeatDef } from "../model/scenario.ts";
import { choicesShown, dutiesShown, ledByClerk, STEP_DEFS, type Step, showsOperations, showsOrder } from "../model/steps.ts";
import type { AlliedFormation, Choices, SeatView, WordChoice } from "../model/view.ts";

/**
 * A seat's view as its step shows it to a person: what the step hides is not offered. Formations beyond the number shown are led by the clerk and stand
 * among those of the side's other seats. The view itself is made by the rules, which know nothing of steps.
 */
export function viewInStep(step: Step, scenario: Scenario, view: SeatView): SeatView {
  const seat = scenario.seats[view.seat];
  if (step === "full" || seat === undefined) return view;
  const led = ledIn(step, scenario, view);
  return {
    ...view,
    step,
    own: Object.fromEntries(Object.entries(view.own).filter(([id]) => !led.has(id))),
    allied: { ...view.allied, ...alliedOf(view, led) },
    cards: view.cards.filter(({ card }) => isCardShown(step, scenario, card)),
    aims: STEP_DEFS[step].figures ? view.aims : view.aims.filter((aim) => !aim.secret),
    operationsLeft: showsOperations(step, seat) ? view.operationsLeft : 0,
    choices: choicesIn(step, seat, view.choices, led),
    offers: offersIn(step, scenario, view.offers),
  };
}

/** The reason why a step keeps an order from a person, or null. */
export function hiddenInStep(step: Step, scenario: Scenario, view: SeatView, order: Order): Refusal | null {
  const seat = scenario.seats[view.seat];
  if (step === "full" || seat === undefined) return null;
  return isShown(step, { scenario, seat, view }, order) ? null : because("hiddenInStep", { step });
}

type Asked = { readonly scenario: Scenario; readonly seat: SeatDef; readonly view: SeatView };

function isShown(step: Step, { scenario, seat, view }: Asked, order: Order): boolean {
  switch (order.type) {
    case "formation":
      return showsOrder(step, order.kind) && !ledIn(step, scenario, view).has(order.formation);
    case "duty":
      return dutiesShown(step, seat).includes(order.kind) || !seat.duties.includes(order.kind);
    case "operation":
      return showsOperations(step, seat);
    case "standing":
      return false;
    case "word":
      return STEP_DEFS[step].agreements && !namesHiddenCard(step, scenario, order);
    case "share":
      return STEP_DEFS[step].sharing;
    case "vote": {
      const card = scenario.cards[order.card];
      return card === undefined || choicesShown(step, card).includes(order.choice);
    }
    case "takeBack":
      return true;
  }
}

function namesHiddenCard(step: Step, scenario: Scenario, order: WordOrder): boolean {
  if (order.kind !== "offerWord") return false;
  return [order.gives, order.asks].some((term) => term?.kind === "voteFor" && !isCardShown(step, scenario, term.card));
}

/** The seat's formations that the clerk leads in this step. */
export function ledIn(step: Step, scenario: Scenario, view: SeatView): ReadonlySet<FormationId> {
  const own = scenario.formationIds.flatMap((id) => {
    const kind = scenario.formations[id]?.kind;
    return view.own[id] === undefined ? [] : [{ id, isMobile: !view.own[id].bound && kind !== "guns" && kind !== "ship" }];
  });
  return ledByClerk(step, own);
}

export function isCardShown(step: Step, scenario: Scenario, id: string): boolean {
  const card = scenario.cards[id];
  return card !== undefined && choicesShown(step, card).length > 0;
}

function alliedOf(view: SeatView, led: ReadonlySet<FormationId>): Readonly<Record<FormationId, AlliedFormation>> {
  const allied: Record<FormationId, AlliedFormation> = {};
  for (const [id, own] of Object.entries(view.own)) {
    if (!led.has(id)) continue;
    const { site, reportedHour, men, active, armed, morale, guns, bound, doing } = own;
    const seat: SeatId = view.seat;
    allied[id] = { seat, site, reportedHour, men, active, armed, morale, guns, bound, byInitiative: doing?.byInitiative === true, doing };
  }
  return allied;
}

function choicesIn(step: Step, seat: SeatDef, choices: Choices, led: ReadonlySet<FormationId>): Choices {
  const hidden = { ok: false, refusal: because("hiddenInStep", { step }) } as const;
  const formations = Object.entries(choices.formations).filter(([id]) => !led.has(id));
  const duties = new Set<DutyKind>(dutiesShown(step, seat));
  return {
    formations: Object.fromEntries(
      formations.map(([id, kinds]) => [
        id,
        Object.fromEntries(
          Object.entries(kinds).map(([kind, choice]) => [kind, showsOrder(step, kind as keyof typeof kinds) ? choice : hidden]),
        ) as typeof kinds,
      ]),
    ),
    standing: Object.fromEntries(Object.keys(choices.standing).map((id) => [id, hidden])),
    duties: Object.fromEntries(Object.entries(choices.duties).filter(([kind]) => duties.has(kind as DutyKind))),
  };
}

/** Words that can be given in this step: no promises on cards that it does not show. */
function offersIn(step: Step, scenario: Scenario, words: WordChoice): WordChoice {
  if (!STEP_DEFS[step].agreements) return { ok: false, refusal: because("hiddenInStep", { step }) };
  if (!words.ok) return words;
  const shown = (offers: TermOffers): TermOffers => {
    const { voteFor, ...others } = offers;
    const cards = (voteFor ?? []).filter((card) => isCardShown(step, scenario, card));
    return cards.length > 0 ? { ...others, voteFor: cards } : others;
  };
  const each = (offers: typeof words.gives) => ({
    mrc: shown(offers.mrc),
    government: shown(offers.government),
    between: shown(offers.between),
  });
  return { ...words, gives: each(words.gives), asks: each(words.asks) };
}
