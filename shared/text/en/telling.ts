import type { Ending } from "../../model/state.ts";

/** Briefing, council, report and ending. */
const briefing = {
  "briefing.title": "Briefing",
  "briefing.hours": "This turn: {hours} hours, {light}",
  "briefing.yourSeat": "Your seat",
  "briefing.news": "News",
} as const;

const council = {
  "council.title": "Council",
  "council.noQuestions": "No question of the hour lies on the table.",
  "council.standing": "Standing questions",
  "council.decided": "Decided",
  "council.lapsed": "nobody decided",
  "council.of": "Decision of the {side}",
  "council.ofBoth": "Put to both sides",
  "council.ofBetween": "Decision of your seat",
  "council.by": "Brought by {seat}",
  "council.byUntil": "Brought by {seat}; answer by {due}",
  "council.until": "Answer by {due}",
  "council.open": "Open",
  "council.yourVote": "Your vote is missing.",
  "council.othersVote": "Others vote on this.",
  "council.youVoted": "You voted: {choice}",
  "council.votes": "{votes, plural, one {# vote} other {# votes}}",
  "council.choices": "Choices",
  "council.irreversible": "Cannot be undone.",
  "council.notCast": "your choice, not yet cast",
  "council.yourVoteCast": "your vote",
  "council.noMajority":
    "A majority of those who vote decides; the staff breaks a tie if it voted. If nobody votes or the tie stays, the side hesitates: half its orders this turn.",
  "council.seats": "Who has voted",
  "council.seatYou": "{seat}: you",
  "council.hasVoted": "has voted",
  "council.hasNotVoted": "has not voted",
  "council.lookAtBoard": "Look at the board",
  "council.voteFor": "Vote: {choice}",
  "council.vote": "Vote",
} as const;

const report = {
  "report.title": "What happened, and why",
  "report.told": "{told} of {of} told",
  "report.shownAgain": "all {of} told · shown again from {at}",
  "report.show": "Show on the board",
  "report.nothing": "Nothing reached you.",
  "report.slow": "{count, plural, one {One smaller thing} other {# smaller things}}",
  "report.summary":
    "This turn: {obeyed, plural, one {# order} other {# orders}} obeyed on time, {late} late, {lost} lost, {unordered} acted without orders.",
  "why.open": "Why",
  "why.close": "Close",
  "why.openOf": "Why: {what}",
  "why.closeOf": "Close: {what}",
  "why.inputs": "Inputs",
  "why.noInputs": "No figure: the rule alone decides.",
  "why.inputsUntold": "What the other side put into it you are not told.",
  "why.rule": "Rule",
  "why.draw": "Draw",
  "why.noDraw": "No die: given the inputs it could not come out otherwise.",
  "why.drawUntold": "A die was thrown; how it fell you are not told.",
  "why.effect": "Effect",
  "why.effectUntold": "What came of it for the other side you are not told.",
  "why.source": "Source",
  "why.noFacts": "Nothing of this is history: it happened in this match.",
  "why.model": "numbers: model",
  "draw.happened": "Drawn {drawn} of 100; below {limit} it happens. The same seed gives the same draw.",
  "draw.didNot": "Drawn {drawn} of 100; only below {limit} would it have been so. The same seed gives the same draw.",
  "player.pause": "Pause",
  "player.goOn": "Go on",
  "player.back": "Event before",
  "player.on": "Next event",
  "player.track": "Hours of the turn",
  "player.at": "{time}: event {number} of {of}",
  "player.skip": "Skip to report",
  "player.again": "Tell it again",
  "player.speed": "Speed",
  "player.clock": "{told} of {whole}",
} as const;

const endings = {
  "ending.resolve.side": "The {side} prevailed: the other side gave up",
  "ending.resolve.nobody": "Both sides gave up",
  "ending.settlement.side": "A settlement was signed",
  "ending.settlement.nobody": "A settlement was signed",
  "ending.points.side": "Time was up: the {side} held more of the city",
  "ending.points.nobody": "Time was up: neither side held the city",
} as const satisfies Readonly<Record<`ending.${Ending["by"]}.${"side" | "nobody"}`, string>>;

const ending = {
  "ending.carriedOn": "From turn {turn} on nobody sat at the table: bots went on under each side’s last vote.",
  "ending.wait": "The match has ended; its ending is coming.",
  "ending.debrief": "Open the debrief",
  "ending.held": "Share of the city held",
  "ending.share": "{held} of 100",
  "ending.dead": "Dead of your side",
  "ending.aims": "Your aims",
  "ending.reached": "reached",
  "ending.notReached": "not reached",
} as const;

export const telling = { ...briefing, ...council, ...report, ...endings, ...ending };
