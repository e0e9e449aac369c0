/** Whose account the comparison of the two cities comes from; stands in every debrief. */
export const ABOUT_THE_MAIN_SOURCE =
  "Victor Serge, a revolutionary who came to Russia in 1919, wrote this account in the 1920s from others' reports, as a critic of Stalin and a " +
  "defender of October. The text is the American translation of 1948, without his footnotes.";

/** What the story leaves out when it ends in 1917. */
export const WHAT_CAME_AFTER =
  "The chapter ends in 1917. Civil war, terror by several sides and the rule of one party followed, and people still argue whether they had to.";
