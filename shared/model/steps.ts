import type { ChoiceId, FormationId } from "./ids.ts";
import type { DutyKind, FormationOrderKind } from "./orders.ts";
import { DUTIES, FORMATION_ORDERS } from "./orders.ts";
import type { SeatDef } from "./scenario.ts";

/** How much of the game people are shown. The rules are always the same: a step only hides, and a clerk gives what it hides. */
export const STEPS = ["first", "second", "full"] as const;
export type Step = (typeof STEPS)[number];

/** The seat orders a step shows, by what kind of seat it is; the first so many of them that the seat has. */
type SeatOrders = {
  readonly atMost: number;
  readonly staff: readonly DutyKind[];
  readonly mrc: readonly DutyKind[];
  readonly government: readonly DutyKind[];
  readonly between: readonly DutyKind[];
};

type StepDef = {
  /** Orders to a formation, as buttons. One button may stand for two orders: to take a place is to walk in or to show force. */
  readonly buttons: readonly (readonly FormationOrderKind[])[];
  readonly duties: SeatOrders;
  /** Joint operations: by the staffs alone, by everybody. */
  readonly operations: "staff" | "all";
  /** Agreements between seats. */
  readonly agreements: boolean;
  /** Whether the staff shares out the side's orders; else they fall by number of formations. */
  readonly sharing: boolean;
  /** Formations of a seat that are shown as its own; the clerk leads the others. Null: all. */
  readonly ownFormations: number | null;
  /** Gauges, percentages and the secret aim are shown. */
  readonly figures: boolean;
  /** Words of news a turn; null: all there is. */
  readonly newsWords: number | null;
};

const EVERY_DUTY: SeatOrders = { atMost: DUTIES.length, staff: DUTIES, mrc: DUTIES, government: DUTIES, between: DUTIES };

/** What each step shows, in the vocabulary of the rules; nothing in it belongs to a city. Which cards it shows is written on the cards. */
export const STEP_DEFS: Readonly<Record<Step, StepDef>> = {
  first: {
    buttons: [["march"], ["hold"], ["seize", "showOfForce"], ["assault"]],
    duties: {
      atMost: 2,
      staff: ["mendLine"],
      mrc: ["runner", "callOut", "agitate", "summon"],
      government: ["summon", "callOut", "agitate", "runner"],
      between: ["offerTruce", "visitBarracks"],
    },
    operations: "staff",
    agreements: false,
    sharing: false,
    ownFormations: 3,
    figures: false,
    newsWords: 60,
  },
  second: {
    buttons: [["march"], ["hold"], ["seize"], ["showOfForce"], ["assault"], ["blockade"], ["arm"], ["withdraw"]],
    duties: {
      atMost: 3,
      staff: ["mendLine", "staffWork", "scouts"],
      mrc: ["runner", "callOut", "agitate", "summon", "supplyColumn"],
      government: ["summon", "callOut", "agitate", "runner", "supplyColumn"],
      between: ["offerTruce", "visitBarracks", "negotiate"],
    },
    operations: "all",
    agreements: true,
    sharing: false,
    ownFormations: null,
    figures: true,
    newsWords: null,
  },
  full: {
    buttons: FORMATION_ORDERS.map((kind) => [kind]),
    duties: EVERY_DUTY,
    operations: "all",
    agreements: true,
    sharing: true,
    ownFormations: null,
    figures: true,
    newsWords: null,
  },
};

/** Whether a step offers this order to a formation. */
export function showsOrder(step: Step, kind: FormationOrderKind): boolean {
  return STEP_DEFS[step].buttons.some((kinds) => kinds.includes(kind));
}

/** The duties of a seat that a step shows, in the order of the step. */
export function dutiesShown(step: Step, seat: Pick<SeatDef, "party" | "isStaff" | "duties">): readonly DutyKind[] {
  const { atMost, ...lists } = STEP_DEFS[step].duties;
  return lists[seat.isStaff ? "staff" : seat.party].filter((kind) => seat.duties.includes(kind)).slice(0, atMost);
}

/** Whether a step lets this seat plan joint operations. */
export function showsOperations(step: Step, seat: Pick<SeatDef, "party" | "isStaff">): boolean {
  return seat.party !== "between" && (STEP_DEFS[step].operations === "all" || seat.isStaff);
}

/** How many different orders a seat has to choose from: buttons of its formations, its duties, joint operations. */
export function ordersShown(step: Step, seat: Pick<SeatDef, "party" | "isStaff" | "duties">): number {
  const formations = seat.party === "between" ? 0 : STEP_DEFS[step].buttons.length;
  return formations + dutiesShown(step, seat).length + (showsOperations(step, seat) ? 1 : 0);
}

type CardChoices = {
  readonly choices: readonly { readonly id: ChoiceId }[];
  readonly first: readonly ChoiceId[];
  readonly second: boolean;
};

/** The choices of a card that a step shows; none: the step does not show the card, and the clerk votes on it. */
export function choicesShown(step: Step, { choices, first, second }: CardChoices): readonly ChoiceId[] {
  if (step === "first") return first;
  return step === "second" && !second ? [] : choices.map((choice) => choice.id);
}

/** Who is led by the clerk: the seat's formations beyond the number a step shows, in the order of the data, those bound to a place and guns last. */
export function ledByClerk(step: Step, own: readonly { readonly id: FormationId; readonly isMobile: boolean }[]): ReadonlySet<FormationId> {
  const most = STEP_DEFS[step].ownFormations;
  if (most === null) return new Set();
  const ranked = [...own.filter((each) => each.isMobile), ...own.filter((each) => !each.isMobile)];
  return new Set(ranked.slice(most).map((each) => each.id));
}
