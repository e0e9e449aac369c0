import type { EventKind } from "../../model/events.ts";
import type { FormationOrderKind } from "../../model/orders.ts";

/** What a word was about, in a few words. */
const TERM =
  "{term, select, sendFormation {to send {formation} to {site}} holdSite {to hold {site}} spareSite {to leave {site} alone} leaveBridge {to leave {site} down} voteFor {to vote for “{choice}”} offerTruce {to offer a truce} other {to {stop, select, true {stop} other {run}} the trains of {trainsOf, select, mrc {the MRC} other {the government side}}}}";

/** Why a word came to nothing. */
const WHY =
  "gone { because the formation was no longer theirs} siteFell { because the place fell} orderLate { because the order came too late} nobodyOrdered { by an act that nobody had ordered} othersDid { by what others did} cardGone { because the question was gone} truceCame { because a truce had come} otherWord { because the word it was given for had fallen} unanswered { because nobody answered}";

/**
 * What happened, one sentence a kind: past tense, plain, both sides alike. `{formation}`, `{site}`, `{seat}` and `{side}` are the event's own;
 * the other names are its params. Where an event may name nobody ("the other side's order was captured"), the sentence stands without a name.
 */
const kinds = {
  // a seat's doing
  "event.orderIssued": "{seat} wrote an order: {order}.",
  "event.orderTakenBack": "An order was taken back.",
  "event.operationPlanned": "An operation was planned at {site}.",
  "event.poolShared": "The staff shared out the orders.",
  "event.voteCast": "{seat} voted.",
  "event.wordOffered": `{promiser} offered {promisee} its word: ${TERM}{asks, select, null {} other {, and asks something in return}}.`,
  "event.wordAccepted": `{promisee} accepted the word of {promiser}: ${TERM}.`,
  "event.wordRefused": `{promisee} refused the word of {promiser}: ${TERM}.`,
  "event.wordWithdrawn": `{promiser} withdrew the word it had offered {promisee}: ${TERM}.`,
  // council and clock
  "event.turnBegan": "A new turn began.",
  "event.hourPassed": "Two hours passed.",
  "event.cardOpened": "A question was put: {card}.",
  "event.cardLapsed": "Nobody decided on “{card}” in time.",
  "event.decisionCarried":
    "On “{card}” {side, select, mrc {the MRC} government {the government side} other {the seat between}} {how, select, all {voted with one voice} majority {voted {yes} to {no}} most {was of several minds, and most votes decided} tie {was split, and its staff decided} other {decided}}: “{choice}”.",
  "event.agreementReached": "Both sides agreed on “{card}”.",
  "event.sideHesitated":
    "{side, select, mrc {The MRC} other {The government side}} could not decide and hesitated: half its orders this turn.",
  "event.permitGranted":
    "{side, select, mrc {The MRC} other {The government side}} decided to {act, select, takeGuarded {take guarded places} openHostilities {open hostilities} other {act}}.",
  "event.calendarHappened":
    "{effect, select, undefined {{text}} null {{text}} will {{side, select, mrc {The MRC’s} other {The government side’s}} will to act {moved, select, up {rose by {size}} down {fell by {size}} other {moved}}.} volunteers {{side, select, mrc {The MRC’s} other {The government side’s}} volunteers became {moved, select, down {fewer by {size}} other {more by {size}}}.} arrival {{formation} will come {delayHours, plural, =0 {as expected} one {one hour later} other {# hours later}}.} other {With it something changed: {effect}.}}",
  "event.truceBegan": "A truce began: both sides had agreed to it.",
  "event.truceEnded": "The truce ended: its hours were over.",
  "event.hostilitiesOpened":
    "Shots were fired{site, select, null {} other { at {site}}}: {side, select, mrc {the MRC} other {the government side}} opened hostilities.",
  "event.matchEnded":
    "The fight for the city ended{by, select, resolve {: one side had given up} settlement {: both sides had signed} points {: its time was up} other {}}.",
  // dispatches
  "event.dispatchSent": "An order left for {formation}.",
  "event.dispatchArrived":
    "{line, select, telephone {The telephone} undefined {A messenger} other {A courier}} brought {formation} the order {order}{delay, select, late {, {hoursUnderWay} hours late} other {}}.",
  "event.dispatchDelayed":
    "The order {order} was held up on its way to {formation}: {line, select, telephone {the telephone answered badly} ownGround {the courier was slow} contested {the courier went over contested ground} other {the courier went through enemy ground}}.",
  "event.dispatchLost":
    "The order {order} never reached {formation}: {line, select, telephone {the telephone did not answer} other {the courier did not get through}}.",
  "event.dispatchCaptured": "An order {order} was taken from the other side’s courier and read.",
  "event.orderLapsed": "The order {order} lapsed: it came too late for {formation}.",
  "event.orderNotObeyed":
    "{formation} did not obey the order {order}{status, select, undefined {} present {, no longer standing by those who gave it} other {, no longer there to obey}}.",
  "event.orderObeyed": "{formation} obeyed the order {order}{why, select, targetGone {, but the aim was gone} other {}}.",
  "event.standingOrderTaken":
    "{formation} {when, select, never {was told to forget its standing order} other {received a standing order: {order}, {when, select, lineCut {if its line is cut} attacked {if attacked} seatAttacked {if the seat of power is attacked} shotsFired {once shots are fired} enemySeen {if the enemy is seen at {watched}} held {once {watched} is held} hourFrom {from a set hour} other {one day}}}}.",
  "event.standingOrderFired":
    "{when, select, lineCut {Its line was cut} attacked {It was attacked} seatAttacked {The seat of power was attacked} shotsFired {Shots were fired} enemySeen {The enemy was seen at {watched}} held {It had happened at {watched}} hourFrom {The hour had come} other {It had come about}}: {formation} followed its standing order: {order}.",
  "event.standingOrderDropped": "{formation} did not follow its standing order ({order}): by then it could not.",
  "event.reportReceived":
    "{reported, plural, =0 {No report came in} one {One report came in} other {# reports came in}}{silent, plural, =0 {} one {; one formation was not heard of} other {; # formations were not heard of}}.",
  "event.sighted": "Somebody was seen.",
  "event.lineCut": "Somebody cut the telephone line to {site}.",
  "event.lineMended": "The telephone line to {site} works again.",
  // movement and holding
  "event.formationArrived": "{formation} arrived at {site}.",
  "event.formationMoved":
    "{formation} {leg, select, last {reached {site}, the end of the {ship, select, true {voyage} other {march}}} onward {came to {site}, on the way to {towards}} other {{ship, select, true {sailed} other {marched}} to {site}}}{card, select, undefined {} null {} other {: so it was decided on “{card}”}}.",
  "event.formationHeldUp":
    "{formation} could not go on{why, select, trainsStopped {: the trains were stopped} other {: the way was barred}}.",
  "event.formationWithdrew":
    "{formation} {rule, select, FT-3 {gave way to far greater numbers and fell back} FT-6 {lost the fight and fell back} DU-13 {believed the summons and left} other {fell back}} to {site}.",
  "event.siteTaken":
    "{card, select, undefined {{how, select, assault {{formation} took {site} by assault} surrender {{formation} took {site}: the defenders gave up} march {{formation} walked into {site}: nobody guarded it} other {{side, select, mrc {The MRC} other {The government side}} took {site}}}} other {{side, select, mrc {The MRC} other {The government side}} took {site}: so it was decided on “{card}”}}.",
  "event.siteYielded": "The guard of {site} gave way to {formation} without a shot: far outnumbered.",
  "event.showOfForceFailed": "{formation} showed force at {site}, and the guard stood firm: too few had come.",
  "event.bridgeRaised":
    "{formation, select, null {A bridge was raised: {site}} other {{formation} raised {site}: nobody can cross there}}.",
  "event.bridgeLowered":
    "{formation, select, null {A bridge was lowered: {site}} other {{formation} lowered {site}: one can cross there again}}.",
  "event.dugIn": "{formation} dug in{site, select, null {} other { at {site}}}.",
  "event.armsIssued": "Rifles were given out{formation, select, null {} undefined {} other {: {formation}}}.",
  // fighting
  "event.assaultThrownBack":
    "{formation} attacked {site} and fell back at once: too few.{dead, plural, =0 {} one { One of them died.} other { # of them died.}}",
  "event.fought":
    "{formation} attacked {site}, and there was a fight.{dead, plural, =0 {} one { One of ours died.} other { # of ours died.}}",
  "event.shelled": "{formation} fired on {site} with guns.{dead, plural, =0 {} one { One of ours died.} other { # of ours died.}}",
  "event.formationBroke": "{formation} broke off the fight at {site}: their courage was spent.",
  "event.formationSurrendered":
    "{formation} laid down arms at {site}{rule, select, FT-3 {, outnumbered by far} FT-4 {, outnumbered by far} FT-6 {, with no will left to fight} DU-13 {, believing all was lost} other {}}.",
  // initiative
  "event.actedByInitiative":
    "Nobody ordered this: {formation} {act, select, fight {went to the fighting at {site}} attack {went against {site}} seize {set out to seize {site}} arms {went to look for arms} other {set out by itself}}.",
  "event.wentHome":
    "{effect, select, depart {{formation} left the city.} other {Nobody ordered this: {men, plural, =0 {some} one {one} other {#}} of {formation} went home.}}",
  "event.fraternized": "Nobody ordered this: {formation} talked with the soldiers who wait near {site}.",
  "event.ralliedToSeat": "Nobody ordered this: {formation} came to defend {site}.",
  "event.provoked": "Nobody ordered this: {formation} fired first at {site}.",
  // duties
  "event.meetingHeld":
    "{seat, select, null {A meeting was held} other {{seat} held a meeting}} at {formation}{moved, select, up {, and some leaned to the MRC} down {, and some leaned to the government side} other {}}.",
  "event.commissarAppointed": "{seat, select, null {{formation} received a commissar} other {{seat} sent a commissar to {formation}}}.",
  "event.districtCalledOut": "{district} was called out: {men, plural, =0 {nobody} one {one} other {#}} came at once.",
  "event.summoned": "At {site} a summons to give up was refused.",
  "event.summonsBelieved": "Those who held {site} believed the summons and gave it up.",
  "event.lieFoundOut": "The news that the city was lost was found to be false.",
  "event.negotiated": "The sides were brought to talk.",
  "event.lineSetUp": "Linesmen {mended, select, true {mended the line to {site}} other {went to {site}; the line stays as it was}}.",
  "event.scoutsSent": "{seat, select, null {Scouts went} other {{seat} sent scouts}} to {site}.",
  "event.staffWorked": "{seat, select, null {Somebody} other {{seat}}} put the staff work in order.",
  "event.supplyBrought":
    "{seat, select, null {Supplies came in} other {{seat} brought in supplies}}{card, select, undefined {} null {} other {: so it was decided on “{card}”}}.",
  "event.published":
    "{seat, select, null {{side, select, mrc {The MRC} other {The government side}}} other {{seat}}} had a proclamation printed.",
  "event.truceOffered": "A truce was put before both sides.",
  "event.barracksVisited": "Conciliators visited {formation}: fewer will join either side.",
  "event.trainsStopped": "The trains of {side, select, mrc {the MRC} other {the government side}} were stopped.",
  "event.trainsLetThrough": "The trains of {side, select, mrc {the MRC} other {the government side}} were let through.",
  "event.runnerBack": "A runner came back from {formation}, at {site}.",
  "event.runnerTurnedBack": "The runner to {formation} turned back: the way was barred.",
  // agreements between seats
  "event.wordKept": `{promiser} kept its word to {promisee}: ${TERM}.`,
  "event.wordBroken": `{promiser} broke its word to {promisee}: ${TERM}.`,
  "event.wordOvertaken": `{promiser}’s word to {promisee} came to nothing{why, select, ${WHY} other {}}: ${TERM}.`,
  // slow changes
  "event.allegianceDrifted": "Allegiances moved a little.",
  "event.allegianceCrossed":
    "{formation} {to, select, mrc {went over to the MRC, whose speakers were heard more} government {went over to the government side, whose speakers were heard more} other {would obey nobody any more and waited}}.",
  "event.moraleRecovered": "Morale recovered where it was quiet.",
  "event.capacitiesGrew":
    "{effect, select, capacity {{side, select, mrc {The MRC’s} government {The government side’s} other {Its}} {capacity} {moved, select, up {rose by {size}} down {fell by {size}} other {moved}}.} other {Organization grew by practice.}}",
  "event.upsurgeMoved":
    "Upsurge {moved, select, up {rose by {size}} down {fell by {size}} other {moved}}{side, select, mrc { for the MRC} government { for the government side} other {}}.",
  "event.resolveMoved":
    "{side, select, mrc {The MRC’s} government {The government side’s} other {Its}} resolve {moved, select, up {rose by {size}} down {fell by {size}} not {stayed as it was} other {moved}}.",
  "event.legitimacyMoved":
    "{side, select, mrc {The MRC’s} government {The government side’s} other {Its}} legitimacy {moved, select, up {rose by {size}} down {fell by {size}} other {moved}}.",
  "event.recruitsJoined": "{men, plural, one {One recruit} other {# recruits}} joined.",
  "event.staffMoved":
    "{side, select, mrc {The MRC’s} government {The government side’s} other {The}} staff moved to {site}: its house was lost.",
  "event.seatOfPowerFell": "{side, select, mrc {The MRC} other {The government side}} lost its seat of power, {site}.",
} as const satisfies Readonly<Record<`event.${EventKind}`, string>>;

/** What an order to a formation asks for, behind "the order". */
const asked = {
  "asked.march": "to march",
  "asked.hold": "to hold",
  "asked.seize": "to seize a place",
  "asked.showOfForce": "to show force",
  "asked.blockade": "to blockade",
  "asked.assault": "to attack",
  "asked.bridge": "to see to a bridge",
  "asked.arm": "to fetch arms",
  "asked.digIn": "to dig in",
  "asked.shell": "to fire the guns",
  "asked.withdraw": "to withdraw",
} as const satisfies Readonly<Record<`asked.${FormationOrderKind}`, string>>;

export const events = {
  ...kinds,
  ...asked,
  "event.somebodyOf": "somebody of {side, select, mrc {the MRC} other {the government side}}",
} as const;
