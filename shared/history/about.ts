/** Before a match: what this is about, so that a pupil can decide. The milder one is for classes that switch milder wording on. */
export const CONTENT_NOTES = {
  full:
    "This game is about an armed struggle for power in Petrograd and Moscow in 1917. People are shot, prisoners are killed, and shells hit a city. " +
    "All of it happened, or is reported by people who were there. You will read of it in short, sober sentences, without pictures. Both sides did " +
    "harm, and both had reasons that they thought good. Your own family may have been touched by war. If you would rather not read such passages, " +
    "tell your teacher: you can play and discuss with shorter texts.",
  milder:
    "This game is about a struggle for power in two Russian cities in 1917. People fought and people died. The texts say so and give no details.",
} as const;

/** Whose account the comparison of the two cities comes from; stands in every debrief. */
export const ABOUT_THE_MAIN_SOURCE =
  "Victor Serge, a revolutionary who came to Russia in 1919, wrote this account in the 1920s from others' reports, as a critic of Stalin and a " +
  "defender of October. The text is the American translation of 1948, without his footnotes.";

/** What the story leaves out when it ends in 1917. */
export const WHAT_CAME_AFTER =
  "The chapter ends in 1917. Civil war, terror by several sides and the rule of one party followed, and people still argue whether they had to.";
