/**
 * Why an order cannot be given: a stable code, and the facts the sentence needs. The screen has the sentence (`refusal.<code>`).
 * Asking for another's formation and for one that does not exist gets the same answer, so that a refusal never reveals.
 */
export const REFUSAL_CODES = [
  "wrongPhase",
  "notYourFormation",
  "notYourDuty",
  "unknownSite",
  "unknownFormation",
  "unknownDistrict",
  "unknownCard",
  "unknownChoice",
  "unknownOrder",
  "othersCountOnIt",
  "unknownOperation",
  "unknownAgreement",
  "unknownSeat",
  "agreementAnswered",
  "tooManyOffers",
  "wordHour",
  "ownSideOnly",
  "siteNotHeld",
  "notTheirsToGive",
  "formationWaits",
  "formationBound",
  "formationOutOfReach",
  "formationBroken",
  "noOrdersLeft",
  "noOperationsLeft",
  "standingOrdersFull",
  "noStandingOrder",
  "hourIsPast",
  "alreadyThere",
  "noRoute",
  "bridgeRaised",
  "notABridge",
  "bridgeNotHeld",
  "bridgeAlreadySo",
  "ownSite",
  "notEnemySite",
  "siteGuarded",
  "councilHasNotDecidedTake",
  "councilHasNotDecidedOpen",
  "truceHolds",
  "noGuns",
  "noShells",
  "noFuses",
  "outOfRange",
  "noArsenal",
  "fullyArmed",
  "alreadyDugIn",
  "shipsStayOnWater",
  "waterOnlyForShips",
  "operationElsewhere",
  "operationPast",
  "cardNotOpen",
  "noVoteHere",
  "notStaff",
  "sharesDoNotAddUp",
  "nothingToNegotiate",
  "hasCommissar",
  "obeysAlready",
  "notNeutral",
  "lineWorks",
  "trainsAlreadySo",
  "truceAlreadyOffered",
  "hiddenInStep",
  "notYourSide",
  "noTelegramsLeft",
  "matchIsOver",
  "staleTurn",
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export type Refusal = {
  readonly code: RefusalCode;
  readonly facts: Readonly<Record<string, string | number>>;
};

export function because(code: RefusalCode, facts: Refusal["facts"] = {}): Refusal {
  return { code, facts };
}
