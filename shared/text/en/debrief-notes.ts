/** Chapters V and VI: notes, quarrels of historians, words, and what to do with it all. */
const notes = {
  "notes.title": "Notes and quarrels",
  "notes.lead": "What is known of 1917, who says otherwise, and how sure anybody can be.",
  "notes.ask": "Which note rests on one voice only?",
  "notes.known": "What is known.",
  "notes.otherwise": "Who says otherwise.",
  "notes.facts": "{count, plural, one {One source} other {# sources}}",
  "quarrels.title": "Where historians disagree",
  "quarrels.lead": "Every version with its owner. “Here” is what this game goes by, and that is all it is.",
  "quarrels.elsewhere": "Of the other city: {count, plural, one {one quarrel} other {# quarrels}}",
  "quarrels.ours": "Here: {ours}",
  "quarrels.range": "From {low} to {high}",
  "errors.title": "Find the slip",
  "errors.lead": "Our main source has slips of its own. Try before you open the answer.",
  "errors.level.1": "with the chapter alone",
  "errors.level.2": "with a second source or a map",
  "errors.level.3": "with several sources",
  "errors.says": "It says",
  "errors.hint": "Hint",
  "errors.answer": "The answer",
  "errors.sure": "How sure: {sure}",
  "glossary.title": "Words",
  "sources.title": "Sources",
  "sources.consulted": "read for this game: {what}",
} as const;

const questions = {
  "questions.title": "Questions",
  "questions.lead": "Nobody has the answer ready. Give a reason, and say what would change your mind.",
  "questions.discuss": "To talk about",
  "questions.q.time":
    "This match took {hours} hours, history {history}. Name one cause of the difference that stands on this page, and one that the page cannot show.",
  "questions.q.orders":
    "Of {sent} orders of {side, select, mrc {the MRC} other {the government side}}, {bad} came late or not at all. Which late order mattered most? Which did not matter at all?",
  "questions.q.initiative": "{own} acts were ordered by nobody. Did they help or harm the side that they were meant for? Find one of each.",
  "questions.q.decision": "“{card}” was decided otherwise than in 1917. Does what followed here show that 1917 was a mistake?",
  "questions.q.right": "Organization made the match shorter or longer. Did it make anybody right?",
  "questions.q.model":
    "Who decided that a side’s liaison was {liaison} at the first hour, and what did that person know that nobody knew in 1917?",
  "questions.evidence": "Evidence task",
  "questions.evidenceLead": "Work in pairs. One looks for the figure, the other for the doubt.",
  "questions.e.number": "Find one number here that the model made, and one that a source gives. How can you tell them apart?",
  "questions.e.fact": "Choose one moment of chapter II. Write down who says so, when they wrote, and for whom.",
  "questions.e.quarrel": "Choose one quarrel of chapter V. Which version would each of the two sides of 1917 have liked better?",
  "questions.e.missing": "Whose voice is missing on this page? Where could you look for it?",
  "questions.write": "Write here:",
} as const;

export const debriefNotes = { ...notes, ...questions };
