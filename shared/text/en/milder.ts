import type { EN } from "./all.ts";
import type { DEBRIEF } from "./debrief.ts";

/**
 * The sentences that a match told in the milder way has instead: who is lost is counted as before, and how is left out. Whatever is not here is said as
 * always.
 */
export const MILDER = {
  "content.note":
    "This is the story of a fight for a city, told soberly. This match says how many were lost and leaves out how; only the notes of its debrief tell more. If war has touched your family, you may take the seat between, which commands no troops; nobody asks why.",
  "lobby.between": "No troops and no vote; wins by a settlement and few losses.",
  "event.assaultThrownBack":
    "{formation} went against {site} and fell back at once: too few.{dead, plural, =0 {} one { They lost one.} other { They lost #.}}",
  "event.fought": "{formation} attacked {site}, and there was a fight.{dead, plural, =0 {} one { We lost one.} other { We lost #.}}",
  "event.shelled": "{formation} fired on {site} with guns.{dead, plural, =0 {} one { We lost one.} other { We lost #.}}",
  "adjutant.dead": "{to, plural, =0 {no losses expected} other {losses expected: {from} to {to}}}",
  "adjutant.deadWord": "{size, select, none {no losses expected} some {some losses expected} other {many losses expected}}",
  "bulletinHead.shelled.mrc": "{own, select, true {Our guns are heard at {places}} other {Enemy guns are heard at {places}}}",
  "bulletinHead.shelled.government": "{own, select, true {Loyal guns are heard at {places}} other {Insurgent guns are heard at {places}}}",
  "bulletinLine.shelled.mrc":
    "{own, select, true {Whoever lays down arms at {places} has nothing to fear from us.} other {Guns were heard at {places}; whoever lives near stays indoors.}}",
  "bulletinLine.shelled.government":
    "{own, select, true {Whoever lays down arms at {places} has nothing to fear from us.} other {Guns were heard at {places}; whoever lives near stays indoors.}}",
  "input.dead": "Lost in these two hours",
  "chip.dead": "{dead} lost",
  "ending.dead": "Lost on your side",
} as const satisfies Partial<Record<keyof typeof EN, string>>;

/** The same for the debrief. */
export const MILDER_DEBRIEF = {
  "happened.fight":
    "{side, select, mrc {The MRC} other {The government side}} attacked {site}{until, select, none {} other { until {until}}}. Lost: {attackers, plural, =0 {no attacker} one {one attacker} other {# attackers}}, {defenders, plural, =0 {no defender} one {one defender} other {# defenders}}.",
  "happened.shelled":
    "{side, select, mrc {The MRC} other {The government side}} fired guns at {site}{until, select, none {} other { until {until}}}. {dead, plural, =0 {No defender was} one {One defender was} other {# defenders were}} lost.",
  "happened.thrownBack":
    "{count} attacks on {site} were turned back, one after another: {who}. {dead, plural, =0 {Nobody was} one {One person was} other {# people were}} lost.",
  "score.dead": "lost",
  "dead.title.some": "{share} of the losses fell on {day}",
  "dead.title.few":
    "{count, plural, =0 {Nobody was lost in this match} one {One person was lost in this match} other {# people were lost in this match}}",
  "bots.dead":
    "While people played, to {when}: {mrc} of the MRC, {government} of the government side. All others were lost after bots carried on.",
  "dead.table": "Losses of both sides, day by day",
  "dead.note": "Losses of both sides’ formations. Bystanders are not in the model.",
  "fights.dead": "Losses of the attackers",
} as const satisfies Partial<Record<keyof typeof DEBRIEF, string>>;
