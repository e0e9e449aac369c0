import type { EventKind } from "../../model/events.ts";

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
  "event.cardLapsed": "Nobody decided in time: {card}.",
  "event.decisionCarried":
    "{side, select, mrc {The MRC} government {The government side} other {The seat between}} decided on “{card}”: {choice}.",
  "event.agreementReached": "Both sides agreed: {card}.",
  "event.sideHesitated":
    "{side, select, mrc {The MRC} other {The government side}} could not decide and hesitated: half its orders this turn.",
  "event.permitGranted":
    "{side, select, mrc {The MRC} other {The government side}} decided to {act, select, takeGuarded {take guarded places} openHostilities {open hostilities} other {act}}.",
  "event.calendarHappened":
    "{effect, select, undefined {{text}} null {{text}} will {{side, select, mrc {The MRC’s} other {The government side’s}} will to act {moved, select, up {rose by {size}} down {fell by {size}} other {moved}}.} volunteers {{side, select, mrc {The MRC’s} other {The government side’s}} volunteers became {moved, select, down {fewer by {size}} other {more by {size}}}.} arrival {{formation} will come {delayHours, plural, =0 {as expected} one {one hour later} other {# hours later}}.} other {With it something changed: {effect}.}}",
  "event.truceBegan": "A truce began: nobody attacks.",
  "event.truceEnded": "The truce ended.",
  "event.hostilitiesOpened": "Shots were fired: {side, select, mrc {the MRC} other {the government side}} opened hostilities.",
  "event.matchEnded": "The fight for the city ended.",
  // dispatches
  "event.dispatchSent": "An order left for {formation}.",
  "event.dispatchArrived": "{formation} received its order: {order}.",
  "event.dispatchDelayed": "An order was held up on its way to {formation}: {order}.",
  "event.dispatchLost": "The order to {formation} never arrived: {order}.",
  "event.dispatchCaptured": "An order of the other side was captured and read: {order}.",
  "event.orderLapsed": "The order to {formation} lapsed: {order}.",
  "event.orderNotObeyed": "{formation} did not obey its order: {order}.",
  "event.orderObeyed": "{formation} carried out its order: {order}.",
  "event.standingOrderTaken":
    "{formation} {when, select, never {was told to forget its standing order} other {received a standing order: {order}, {when, select, lineCut {if its line is cut} attacked {if attacked} seatAttacked {if the seat of power is attacked} shotsFired {once shots are fired} enemySeen {if the enemy is seen at {watched}} held {once {watched} is held} hourFrom {from a set hour} other {one day}}}}.",
  "event.standingOrderFired":
    "{when, select, lineCut {Its line was cut} attacked {It was attacked} seatAttacked {The seat of power was attacked} shotsFired {Shots were fired} enemySeen {The enemy was seen at {watched}} held {It had happened at {watched}} hourFrom {The hour had come} other {It had come about}}: {formation} followed its standing order: {order}.",
  "event.standingOrderDropped": "{formation} did not follow its standing order ({order}). {whyNot}",
  "event.reportReceived":
    "{reported, plural, =0 {No report came} one {One report came} other {# reports came}}{silent, plural, =0 {} one {; one formation is silent} other {; # formations are silent}}.",
  "event.sighted": "Somebody was seen.",
  "event.lineCut": "Somebody cut the telephone line to {site}.",
  "event.lineMended": "The telephone line to {site} works again.",
  // movement and holding
  "event.formationArrived": "{formation} arrived at {site}.",
  "event.formationMoved": "{formation} marched to {site}.",
  "event.formationHeldUp": "{formation} could not go on{why, select, trainsStopped {: its trains were stopped} other {: no way led on}}.",
  "event.formationWithdrew": "{formation} left for {site}.",
  "event.siteTaken":
    "{side, select, mrc {The MRC} other {The government side}} {how, select, assault {took {site} by assault} surrender {took {site}: its defenders gave up} march {walked into {site}: nobody guarded it} other {took {site}}}.",
  "event.siteYielded":
    "Without a shot {side, select, mrc {the MRC} other {the government side}} was given {site}: the guard was far too weak.",
  "event.showOfForceFailed": "{formation} made a show of force at {site}; the guard did not yield.",
  "event.bridgeRaised": "A bridge was raised: {site}.",
  "event.bridgeLowered": "A bridge was lowered: {site}.",
  "event.dugIn": "{formation} dug in.",
  "event.armsIssued": "Rifles were given out{formation, select, null {} undefined {} other {: {formation}}}.",
  // fighting
  "event.assaultThrownBack":
    "{formation} attacked {site}; the attack was thrown back at once: too few.{dead, plural, =0 {} one { One of them died.} other { # of them died.}}",
  "event.fought": "There was fighting at {site}.{dead, plural, =0 {} one { One of ours died.} other { # of ours died.}}",
  "event.shelled": "Shells fell on {site}.{dead, plural, =0 {} one { One of ours died.} other { # of ours died.}}",
  "event.formationBroke": "{formation} broke off the fight at {site}.",
  "event.formationSurrendered": "{formation} laid down its arms at {site}.",
  // initiative
  "event.actedByInitiative":
    "Nobody ordered this: {formation} {act, select, fight {went to the fighting at {site}} attack {went against {site}} seize {set out to seize {site}} arms {went to look for arms} other {set out by itself}}.",
  "event.wentHome":
    "{effect, select, depart {{formation} left the city.} other {Nobody ordered this: {men, plural, =0 {some} one {one man} other {# men}} of {formation} went home.}}",
  "event.fraternized": "Nobody ordered this: {formation} talked with the soldiers who wait near {site}.",
  "event.ralliedToSeat": "Nobody ordered this: {formation} came to defend {site}.",
  "event.provoked": "Nobody ordered this: {formation} fired first at {site}.",
  // duties
  "event.meetingHeld": "A meeting was held at {formation}.",
  "event.commissarAppointed": "{formation} received a commissar.",
  "event.districtCalledOut": "{district} was called out: {men, plural, =0 {nobody} one {one} other {#}} came at once.",
  "event.summoned": "At {site} a summons to give up was refused.",
  "event.summonsBelieved": "Those who held {site} believed the summons and gave it up.",
  "event.lieFoundOut": "The news that the city was lost was found to be false.",
  "event.negotiated": "The sides were brought to talk.",
  "event.lineSetUp": "Linesmen went to {site}.",
  "event.scoutsSent": "Scouts went to {site}.",
  "event.staffWorked": "The staff put its work in order.",
  "event.supplyBrought": "A supply column came in.",
  "event.published": "{side, select, mrc {The MRC} other {The government side}} had its word printed.",
  "event.truceOffered": "A truce was put before both sides.",
  "event.barracksVisited": "Conciliators visited {formation}: fewer will join either side.",
  "event.trainsStopped": "The trains of {side, select, mrc {the MRC} other {the government side}} were stopped.",
  "event.trainsLetThrough": "The trains of {side, select, mrc {the MRC} other {the government side}} were let through.",
  "event.runnerBack": "A runner came back from {formation}, at {site}.",
  "event.runnerTurnedBack": "The runner to {formation} did not get through.",
  // agreements between seats
  "event.wordKept": `{promiser} kept its word to {promisee}: ${TERM}.`,
  "event.wordBroken": `{promiser} broke its word to {promisee}: ${TERM}.`,
  "event.wordOvertaken": `{promiser}’s word to {promisee} came to nothing{why, select, ${WHY} other {}}: ${TERM}.`,
  // slow changes
  "event.allegianceDrifted": "Allegiances moved a little.",
  "event.allegianceCrossed":
    "{formation} {to, select, mrc {went over to the MRC} government {went over to the government side} other {would obey nobody any more and waited}}.",
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
  "event.staffMoved": "{side, select, mrc {The MRC’s} government {The government side’s} other {Its}} staff moved to {site}.",
  "event.seatOfPowerFell": "{side, select, mrc {The MRC} other {The government side}} lost its seat of power, {site}.",
} as const satisfies Readonly<Record<`event.${EventKind}`, string>>;

export const events = {
  ...kinds,
  "event.somebodyOf": "somebody of {side, select, mrc {the MRC} other {the government side}}",
} as const;
