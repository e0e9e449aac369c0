import type { SideId } from "../../model/ids.ts";
import type { PublicNewsKind } from "../../model/view.ts";

/** What a front page can be about: what the public hears, with both ways a place changes hands as one, and a day without news. */
type Subject = Exclude<PublicNewsKind, "siteYielded"> | "quiet" | "first";

/**
 * Two papers on the same event. `own`: it is the doing of the paper's own side, or befell it. The two sentences of a pair are of about one length
 * (`tests/client/bulletins.test.ts`): neither side gets more room.
 */
const heads = {
  "bulletinHead.siteTaken.mrc":
    "{own, select, true {{places} in our hands{quiet, select, true {, without a shot} other {}}} other {The enemy moves into {places}}}",
  "bulletinHead.siteTaken.government":
    "{own, select, true {Order restored at {places}} other {Armed men take {places}{quiet, select, true {; no shot is fired} other {}}}}",
  "bulletinHead.fought.mrc": "{own, select, true {Our men go forward at {places}} other {The enemy attacks at {places}}}",
  "bulletinHead.fought.government": "{own, select, true {Loyal troops go forward at {places}} other {Insurgents attack at {places}}}",
  "bulletinHead.assaultThrownBack.mrc":
    "{own, select, true {Our advance is held up at {places}} other {Enemy attack turned back at {places}}}",
  "bulletinHead.assaultThrownBack.government":
    "{own, select, true {Loyal advance is held up at {places}} other {Insurgents turned back at {places}}}",
  "bulletinHead.shelled.mrc": "{own, select, true {Our guns fire on {places}} other {Enemy shells fall on {places}}}",
  "bulletinHead.shelled.government": "{own, select, true {Loyal guns fire on {places}} other {Insurgent shells fall on {places}}}",
  "bulletinHead.formationSurrendered.mrc":
    "{own, select, true {Comrades disarmed at {places}} other {The enemy lays down arms at {places}}}",
  "bulletinHead.formationSurrendered.government":
    "{own, select, true {Loyal men disarmed at {places}} other {Insurgents lay down arms at {places}}}",
  "bulletinHead.hostilitiesOpened.mrc": "{own, select, true {We were left no other way} other {The enemy fires the first shot}}",
  "bulletinHead.hostilitiesOpened.government": "{own, select, true {Force is answered with force} other {Insurgents fire the first shot}}",
  "bulletinHead.truceOffered.mrc": "Talk of a truce: the quarters weigh it",
  "bulletinHead.truceOffered.government": "A truce is proposed: it is weighed",
  "bulletinHead.truceBegan.mrc": "The guns rest; we stay where we stand",
  "bulletinHead.truceBegan.government": "A truce begins; the posts are kept",
  "bulletinHead.truceEnded.mrc": "The truce is over: they broke off",
  "bulletinHead.truceEnded.government": "The truce is over: talks have failed",
  "bulletinHead.agreementReached.mrc": "Signed: the soldiers’ word was heard",
  "bulletinHead.agreementReached.government": "Signed: good sense has been heard",
  "bulletinHead.bridgeRaised.mrc": "{own, select, true {Our men raise {places}} other {The enemy parts the city: {places}}}",
  "bulletinHead.bridgeRaised.government": "{own, select, true {Raised for safety: {places}} other {Insurgents part the city: {places}}}",
  "bulletinHead.bridgeLowered.mrc": "{own, select, true {The way is open again: {places}} other {The enemy lowers {places}}}",
  "bulletinHead.bridgeLowered.government": "{own, select, true {Open to citizens again: {places}} other {Insurgents lower {places}}}",
  "bulletinHead.trainsStopped.mrc": "{own, select, true {Our trains are held up} other {No trains for the enemy}}",
  "bulletinHead.trainsStopped.government": "{own, select, true {Trains with loyal men held up} other {No trains for the insurgents}}",
  "bulletinHead.trainsLetThrough.mrc": "{own, select, true {Our trains run again} other {Enemy trains let through}}",
  "bulletinHead.trainsLetThrough.government": "{own, select, true {Trains with loyal men run} other {Insurgents’ trains let through}}",
  "bulletinHead.calendarHappened.mrc": "Word that goes from factory to factory",
  "bulletinHead.calendarHappened.government": "What is told in the offices today",
  "bulletinHead.quiet.mrc": "The workers’ quarters wait for word",
  "bulletinHead.quiet.government": "The offices work and wait for word",
  "bulletinHead.first.mrc": "Our first number is being set",
  "bulletinHead.first.government": "Our first number is at the press",
} as const satisfies Readonly<Record<`bulletinHead.${Subject}.${SideId}`, string>>;

const lines = {
  "bulletinLine.siteTaken.mrc":
    "{own, select, true {Our detachments now hold {places}{quiet, select, true {; the guards gave way} other {, after a fight}}.} other {The other side’s troops now hold {places}{quiet, select, true {; nobody stopped them} other {, after a fight}}.}}",
  "bulletinLine.siteTaken.government":
    "{own, select, true {Loyal troops are now guarding {places}{quiet, select, true {; all is calm} other {, after a fight}}.} other {The insurgents’ men now hold {places}{quiet, select, true {; nobody stopped them} other {, after a fight}}.}}",
  "bulletinLine.fought.mrc":
    "{own, select, true {There was fighting at {places}, where our detachments pressed on.} other {There was fighting at {places}, where the enemy pressed our people.}}",
  "bulletinLine.fought.government":
    "{own, select, true {There was fighting at {places}, where the loyal troops pressed on.} other {There was fighting at {places}, where insurgents pressed the guard.}}",
  "bulletinLine.assaultThrownBack.mrc":
    "{own, select, true {At {places} our men could not get through and gather again.} other {At {places} our people kept their ranks and their post.}}",
  "bulletinLine.assaultThrownBack.government":
    "{own, select, true {At {places} loyal men could not get through and gather again.} other {At {places} the guard kept its ranks and its post.}}",
  "bulletinLine.shelled.mrc":
    "{own, select, true {Whoever lays down arms at {places} has nothing to fear from our guns.} other {Shells fell on {places}; whoever lives near is asked to stay below.}}",
  "bulletinLine.shelled.government":
    "{own, select, true {Whoever lays down arms at {places} has nothing to fear from our guns.} other {Shells fell on {places}; whoever lives near is asked to stay below.}}",
  "bulletinLine.formationSurrendered.mrc":
    "{own, select, true {At {places} comrades of ours were disarmed by greater numbers.} other {At {places} armed men of the other side gave up to ours.}}",
  "bulletinLine.formationSurrendered.government":
    "{own, select, true {At {places} loyal men were disarmed by greater numbers.} other {At {places} armed insurgents gave up to loyal troops.}}",
  "bulletinLine.hostilitiesOpened.mrc":
    "{own, select, true {Shots were fired by order; our side says it was forced to.} other {Shots were fired by order of the other side; it chose this.}}",
  "bulletinLine.hostilitiesOpened.government":
    "{own, select, true {Shots were fired by order; our side says it was forced to.} other {Shots were fired by order of the insurgents; they chose this.}}",
  "bulletinLine.truceOffered.mrc": "A truce lies before both sides; can those people be trusted to keep it?",
  "bulletinLine.truceOffered.government": "A truce lies before both sides; will it be kept by men who obey nobody?",
  "bulletinLine.truceBegan.mrc": "A truce has begun; our detachments stay under arms.",
  "bulletinLine.truceBegan.government": "A truce has begun; the loyal troops keep their posts.",
  "bulletinLine.truceEnded.mrc": "The truce has ended; the other side has to answer for that.",
  "bulletinLine.truceEnded.government": "The truce has ended; the insurgents have to answer for that.",
  "bulletinLine.agreementReached.mrc": "Both councils have signed; ours calls it the merit of the barracks.",
  "bulletinLine.agreementReached.government": "Both councils have signed; ours calls it a return to the law.",
  "bulletinLine.bridgeRaised.mrc":
    "{own, select, true {Our men raised {places}, so that no force comes over.} other {The other side raised {places}, to cut off the quarters.}}",
  "bulletinLine.bridgeRaised.government":
    "{own, select, true {The guard raised {places}, so that no crowd comes over.} other {Insurgents raised {places}, to cut off the centre.}}",
  "bulletinLine.bridgeLowered.mrc":
    "{own, select, true {Our men lowered {places}; the quarters are joined again.} other {The other side lowered {places}; its troops may cross.}}",
  "bulletinLine.bridgeLowered.government":
    "{own, select, true {The guard lowered {places}; citizens may cross again.} other {Insurgents lowered {places}; armed men may cross.}}",
  "bulletinLine.trainsStopped.mrc":
    "{own, select, true {The railwaymen’s union holds up trains with men for us.} other {The railwaymen’s union lets no men through to the other side.}}",
  "bulletinLine.trainsStopped.government":
    "{own, select, true {The railwaymen’s union holds up trains with loyal men.} other {The railwaymen’s union lets no men through to the insurgents.}}",
  "bulletinLine.trainsLetThrough.mrc":
    "{own, select, true {The railwaymen’s union lets trains with men for us run.} other {The railwaymen’s union lets men through to the other side.}}",
  "bulletinLine.trainsLetThrough.government":
    "{own, select, true {The railwaymen’s union lets trains with loyal men run.} other {The railwaymen’s union lets men through to the insurgents.}}",
  "bulletinLine.calendarHappened.mrc": "{text}",
  "bulletinLine.calendarHappened.government": "{text}",
  "bulletinLine.quiet.mrc": "Nothing certain is known of the last hours. The factories keep watch.",
  "bulletinLine.quiet.government": "Nothing certain is known of the last hours. The clerks are at their desks.",
  "bulletinLine.first.mrc": "After each turn this page prints what the whole city has heard, as our side tells it.",
  "bulletinLine.first.government": "After each turn this page prints what the whole city has heard, as our side sees it.",
} as const satisfies Readonly<Record<`bulletinLine.${Subject}.${SideId}`, string>>;

export const bulletins = {
  ...heads,
  ...lines,
  "bulletinMast.mrc": "{city, select, moscow {The Soviet’s Bulletin} other {The Committee’s Bulletin}}",
  "bulletinMast.government": "{city, select, moscow {The Public Safety Bulletin} other {The Government’s Bulletin}}",
  "bulletin.date": "{date}, {part, select, night {night} morning {morning} afternoon {afternoon} other {evening}}",
  "bulletin.short": "Short edition",
  "bulletin.more": "{others, plural, =0 {{first}} one {{first} and one more place} other {{first} and # more places}}",
  "bulletin.list":
    "{count, plural, one {{first}} =2 {{first} and {second}} =3 {{first}, {second} and {third}} other {{first}, {second} and {rest} more places}}",
  "bulletinHeld.mrc": "Known to be in our hands: {count} of {of} places.",
  "bulletinHeld.government": "Known to be in loyal hands: {count} of {of} places.",
  "bulletin.made": "Written by the game from the public events of this turn; not a real newspaper.",
  "bulletin.title": "Two front pages on the same events",
} as const;
