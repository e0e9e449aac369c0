/** Chapters I and II: what happened turn by turn, and beside 1917. */
const happened = {
  "happened.title": "What happened",
  "happened.lead": "The true board, and beside it what each side believed at that hour.",
  "happened.ask": "Who knew what at this hour? What would you have ordered, knowing only that?",
  "happened.turn": "Turn {turn} of {turns}",
  "happened.span": "{from} to {to}",
  "happened.truth": "The truth",
  "happened.knew": "What {side, select, mrc {the MRC} government {the government side} other {the seat between}} believed",
  "happened.rightAboutAll": "right about every place",
  "happened.wrongAbout": "{count, plural, one {wrong about one place} other {wrong about # places}}",
  "happened.thought": "{site}: thought {believed}, was {truth}",
  "happened.step.back": "Turn before",
  "happened.step.on": "Turn after",
  "happened.bar": "Turns, with the share of the city that each side held",
  "happened.barTurn": "Turn {turn}, {when}. MRC {mrc} of 100, government side {government}.",
  "happened.planLabel": "Plan of {city} at the end of turn {turn}: {whose}. The table says the same.",
  "happened.key": "Key to the plan",
  "happened.keyNobody": "nobody",
  "happened.keyChanged": "changed hands this turn",
  "happened.keyWrong": "believed wrongly",
  "happened.placesTable": "Who held what at the end of turn {turn}",
  "happened.place": "Place",
  "happened.mrcBelieved": "MRC believed",
  "happened.governmentBelieved": "Government side believed",
  "happened.events": "What mattered in this turn",
  "happened.noEvents": "No place changed hands, nobody fought, nothing was decided.",
  "happened.clockwork":
    "{count, plural, one {One thing of the clockwork} other {# things of the clockwork}}: orders written and sent, reports, slow changes",
  "happened.allEvents": "{count, plural, one {One other event of this turn} other {All # other events of this turn}}",
  "happened.notTold": "{side, select, mrc {The MRC} other {The government side}} did not hear of it.",
  "happened.toldLate":
    "The {side, select, mrc {MRC’s} other {government side’s}} staff heard of it {hours, plural, one {one hour} other {# hours}} later.",
  "happened.nobody": "nobody",
  "happened.fight":
    "{side, select, mrc {The MRC} other {The government side}} attacked {site}{until, select, none {} other { until {until}}}. Dead: {attackers, plural, =0 {no attacker} one {one attacker} other {# attackers}}, {defenders, plural, =0 {no defender} one {one defender} other {# defenders}}.",
  "happened.plans": "Which plan",
  "happened.shelled":
    "{side, select, mrc {The MRC} other {The government side}} shelled {site}{until, select, none {} other { until {until}}}. {dead, plural, =0 {No defender} one {One defender} other {# defenders}} died.",
  "happened.thrownBack":
    "{count} attacks on {site} were thrown back, one after another: {who}. {dead, plural, =0 {Nobody} one {One person} other {# people}} died.",
  "happened.surrendered": "{count} formations laid down their arms at {site}: {who}.",
  "happened.barWrong": "Somebody was wrong about {count, plural, one {one place} other {# places}}.",
  "happened.captured":
    "The {side, select, mrc {government side} other {MRC}} captured and read an order of the {side, select, mrc {MRC} other {government side}} to {formation}.",
} as const;

const beside = {
  "beside.title": "Beside history",
  "beside.lead":
    "One axis, both calendars. Above, this match; below, 1917. An orange diamond is a moment that came at another time than in history.",
  "beside.ask": "Is the first difference the cause of all later ones? How could you test that?",
  "beside.match": "This match",
  "beside.history": "1917",
  "beside.oldStyle": "Old style",
  "beside.newStyle": "New style",
  "beside.chart": "Two time lines on one axis: this match above, 1917 below. The table beside it says the same.",
  "beside.finding.none": "This match kept to the course of 1917",
  "beside.finding.first": "First out of step with 1917: {what} {difference}",
  "beside.finding.never": "First out of step with 1917: it never came to this: {what}",
  "beside.sameCount": "{same} of {all} moments came within six hours of 1917.",
  "beside.table": "Moments of this match and of 1917",
  "beside.what": "Moment",
  "beside.difference": "Difference",
  "beside.factColumn": "What is known of 1917, and from where",
  "beside.first": "Where this match left history first",
  "beside.here": "Here: {what}",
  "beside.then": "In 1917: {what}",
  "beside.never": "it did not come to that",
  "beside.beyond": "Later moments of 1917 stand in the table.",
  "beside.onlyTitle": "Only in this match",
  "beside.onlyLead": "Our sources tell nothing like this of 1917. That may mean that it did not happen, or that nobody wrote it down.",
  "beside.wholeTitle": "The whole course of 1917, {count} entries",
  "beside.rule.earlier": "{hours, plural, one {one hour} other {# hours}} earlier",
  "beside.rule.later": "{hours, plural, one {one hour} other {# hours}} later",
} as const;

const verdicts = {
  "verdict.same": "as in 1917",
  "verdict.earlier": "earlier",
  "verdict.later": "later",
  "verdict.notInMatch": "not in this match",
  "verdict.afterTheEnd": "this match was over",
  "verdict.heldThroughout": "never lost",
  "verdict.onlyInMatch": "only in this match",
} as const;

const moments = {
  "moment.hand": "{site}, taken by {side, select, mrc {the MRC} other {the government side}}",
  "moment.hostilities": "the first shots",
  "moment.guns": "the first shells",
  "moment.truce": "the truce",
  "moment.end": "the end of the fight",
} as const;

const acts = {
  "act.fight": "marched to the nearest fighting",
  "act.attack": "attacked a guarded place",
  "act.seize": "seized an unguarded place",
  "act.arms": "looked for arms",
  "act.rally": "came to their side’s attacked seat",
  "act.home": "went home",
  "act.fraternize": "talked with soldiers who waited",
} as const;

export const debriefCourse = { ...happened, ...beside, ...verdicts, ...moments, ...acts };
