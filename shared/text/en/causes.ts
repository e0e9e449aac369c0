import type { EventKind } from "../../model/events.ts";

/** What went into an event, by the name the rules give it. A test finds a name in the rules that has no words here. */
const inputs = {
  "input.allegiance": "Allegiance",
  "input.balance": "Share at which resolve stands still",
  "input.before": "Before",
  "input.commissariat": "Our commissariat",
  "input.commissariatGovernment": "Commissariat of the government side",
  "input.commissariatMrc": "Commissariat of the MRC",
  "input.coordination": "Coordination: 1 if all act together",
  "input.cover": "Cover of the place",
  "input.cutOff": "Surrounded (1: yes)",
  "input.dead": "Dead in these two hours",
  "input.defence": "Force that defended",
  "input.discipline": "Discipline",
  "input.encircled": "Staff surrounded (1: yes)",
  "input.force": "Force that attacked",
  "input.fuses": "Fuses",
  "input.ground": "Ground (1: ours or nobody’s)",
  "input.guns": "Guns",
  "input.hasExchange": "Who summons has the telephone exchange (1: yes)",
  "input.held": "Share of the city held",
  "input.hoursUnderWay": "Hours on the way",
  "input.hoursWithoutWord": "Hours without word",
  "input.intelligence": "Intelligence",
  "input.liaison": "Liaison",
  "input.line": "Line",
  "input.morale": "Morale",
  "input.needed": "Ratio needed",
  "input.pointsGovernment": "Points of the government side",
  "input.pointsMrc": "Points of the MRC",
  "input.pull": "Pull",
  "input.ratio": "Ratio: attack to defence",
  "input.resolveGovernment": "Resolve of the government side",
  "input.resolveMrc": "Resolve of the MRC",
  "input.shells": "Shells",
  "input.status": "State",
  "input.supply": "Supply",
  "input.susceptibility": "How far its people can be moved",
  "input.upsurge": "Upsurge",
  "input.waited": "Hours for which the standing order waited",
  "input.volunteers": "Volunteers",
  "input.votesFor": "Votes for “{choice}”",
} as const;

const SITE_CHANGES_HANDS =
  "{site}: {from, select, mrc {MRC → } government {government side → } null {nobody → } other {}}{side, select, mrc {MRC} other {government side}}";

/** What came of it, one for each kind: where the sentence of the event says it all, what follows from it. An effect with a gap is not told. */
const effects = {
  // a seat's doing
  "effect.orderIssued": "It leaves when the turn is resolved; until then it can be taken back",
  "effect.orderTakenBack": "It never leaves, and the order is free for another",
  "effect.operationPlanned": "Formations of all seats of the side can join it",
  "effect.poolShared": "Each seat may give as many orders as its share",
  "effect.voteCast": "It counts when the council closes",
  "effect.wordOffered": "The other seat may accept it or refuse it",
  "effect.wordAccepted": "It is due at its hour, and the rules judge whether it was kept",
  "effect.wordRefused": "Neither seat owes the other anything",
  "effect.wordWithdrawn": "It is as if it had not been offered",
  "effect.wordKept": "Nothing more is owed",
  "effect.wordBroken": "Broken to another party it costs legitimacy",
  "effect.wordOvertaken": "Nothing is owed any more",
  // council and clock
  "effect.turnBegan": "Orders can be written",
  "effect.hourPassed": "Who was about something goes on with it",
  "effect.cardOpened": "The council can vote on it",
  "effect.cardLapsed": "It is off the table, and none of its choices comes about",
  "effect.decisionCarried":
    "{carried, select, false {It stays on the table and is voted on afresh} other {What its card gives for this choice comes about}}",
  "effect.agreementReached": "What both agreed on comes about",
  "effect.sideHesitated": "Half the orders this turn",
  "effect.permitGranted":
    "{act, select, takeGuarded {Its formations may take guarded places} openHostilities {Its formations may assault and shell} other {It may do so from now on}}",
  "effect.calendarHappened":
    "{effect, select, will {Seats held by bots vote by it} volunteers {As many can join its formations} arrival {It cannot be counted on before} other {What it moves is moved at the same hour}}",
  "effect.truceBegan": "Nobody attacks, shells or seizes until it ends",
  "effect.truceEnded": "Attacks are possible again",
  "effect.hostilitiesOpened": "From now on both sides may shoot; who opened loses legitimacy",
  "effect.matchEnded": "No more orders can be given; the debrief tells the rest",
  // dispatches
  "effect.dispatchSent": "It is on its way, and nothing is known of it until somebody reports",
  "effect.dispatchArrived": "It replaces what they were doing",
  "effect.dispatchDelayed": "It comes later, and is then obeyed although stale",
  "effect.dispatchLost": "They go on with what they were doing",
  "effect.dispatchCaptured": "It never arrives, and who captured it knows what it says",
  "effect.orderLapsed": "They stop, and wait for another",
  "effect.orderNotObeyed": "It is void, and they stay where they are",
  "effect.orderObeyed": "They are free for another order",
  "effect.reportReceived": "Who reported is shown as he is now, the silent as last reported",
  "effect.sighted": "What each side believes of the board is brought up to date",
  "effect.lineCut": "Orders there go by courier",
  "effect.lineMended": "Orders there go by telephone again",
  "effect.standingOrderTaken":
    "{when, select, never {Nothing is followed any more} other {They follow it by themselves when its moment comes}}",
  "effect.standingOrderDropped": "{whyNot} The order is used up, and they go on with what they were doing",
  "effect.standingOrderFired": "They do it as if the order had come now; the standing order is used up",
  // movement and holding
  "effect.formationArrived": "They can be given orders",
  "effect.formationMoved": "They stand there now",
  "effect.formationHeldUp":
    "{why, select, trainsStopped {They wait six hours and try again} other {They stop where they are and wait for another order}}",
  "effect.formationWithdrew": "The place is left, and they attack nobody for six hours",
  "effect.siteTaken": SITE_CHANGES_HANDS,
  "effect.siteYielded": SITE_CHANGES_HANDS,
  "effect.showOfForceFailed": "Nobody yields and nobody is hurt; they wait for another order",
  "effect.bridgeRaised": "Nobody walks over it",
  "effect.bridgeLowered": "One can walk over it again",
  "effect.dugIn": "The place covers them a quarter more until they leave it",
  "effect.armsIssued": "More of them have a rifle",
  // fighting
  "effect.assaultThrownBack": "Their morale falls, and they attack nobody for six hours",
  "effect.fought": "Morale wears down, that of the weaker faster; below 35 a formation leaves the fight",
  "effect.shelled": "Those under fire lose morale, and the shells are spent",
  "effect.formationBroke": "They leave the fight and attack nobody for six hours",
  "effect.formationSurrendered":
    "{men, plural, one {One man} other {# men}} and {guns, plural, =0 {no guns} one {one gun} other {# guns}} lost to the side",
  // initiative
  "effect.actedByInitiative": "No order reaches them for six hours",
  "effect.wentHome": "{effect, select, depart {They are out of the match} other {The formation is smaller by so many}}",
  "effect.fraternized": "Those who wait lean a little to them",
  "effect.ralliedToSeat": "No order reaches them for six hours",
  "effect.provoked": "Hostilities are open for both sides",
  // duties
  "effect.meetingHeld": "Allegiance {moved, select, up {+} down {−} other {± }}{size}",
  "effect.commissarAppointed": "Their allegiance is worked on day by day",
  "effect.districtCalledOut": "Upsurge of the district rises: more act there without orders",
  "effect.summoned": "They stay where they are",
  "effect.summonsBelieved": "They lay down their arms, and the place is open",
  "effect.lieFoundOut": "It costs legitimacy, and those lied to stand firmer",
  "effect.negotiated": "The sides are {conciliation} of 100 near a settlement",
  "effect.lineSetUp": "{mended, select, true {Orders there go by telephone} other {The line itself stays as it was}}",
  "effect.scoutsSent": "The place is seen for twelve hours",
  "effect.staffWorked": "Command +{size}",
  "effect.supplyBrought":
    "{effect, select, stocks {Shells and fuses came in} other {Supply {moved, select, down {−} other {+}}{size}; shells came in}}",
  "effect.published": "Commissariat +{size}",
  "effect.truceOffered": "Both sides vote on it",
  "effect.barracksVisited": "Their allegiance comes nearer to the middle",
  "effect.trainsStopped": "Who comes by rail waits six hours at a time",
  "effect.trainsLetThrough": "Who comes by rail is not held up",
  "effect.runnerBack": "What is known of them is of this hour, and couriers get through more easily for twelve hours",
  "effect.runnerTurnedBack": "Nothing new is known of them",
  // slow changes
  "effect.allegianceDrifted":
    "{moved, select, up {Allegiance {size} nearer to the MRC} down {Allegiance {size} nearer to the government side} other {Who can be moved leans a little to the stronger commissariat}}",
  "effect.allegianceCrossed": "Who may give them orders changes with it",
  "effect.moraleRecovered": "Morale {moved, select, up {+{size}} down {−{size}} other {comes nearer to what is usual for them}}",
  "effect.capacitiesGrew":
    "{effect, select, capacity {It counts for all that hangs on this capacity} other {What is below 80 comes a little nearer to it}}",
  "effect.upsurgeMoved": "The higher it is, the more act without orders",
  "effect.resolveMoved": "At 0 the side gives up",
  "effect.legitimacyMoved": "Those who wait lean to who is believed",
  "effect.recruitsJoined": "They go where their formation goes",
  "effect.staffMoved": "Orders leave from there",
  "effect.seatOfPowerFell": "Resolve {resolve}; command and liaison {capacity} each",
} as const satisfies Readonly<Record<`effect.${EventKind}`, string>>;

export const causes = {
  ...inputs,
  ...effects,
  "effect.capacityOfSite": "{capacity}: {by} for who holds it, as much less for who lost it",
} as const;
