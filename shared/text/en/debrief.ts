import { debriefBots } from "./debrief-bots.ts";
import { debriefCourse } from "./debrief-course.ts";
import { debriefNotes } from "./debrief-notes.ts";
import { debriefOrganization } from "./debrief-organization.ts";
import { debriefPage } from "./debrief-page.ts";

/** The sentences of the debrief alone. They are kept apart, so that the page on which one plays does not load them. */
export const DEBRIEF = { ...debriefPage, ...debriefCourse, ...debriefOrganization, ...debriefNotes, ...debriefBots };

export type DebriefKey = keyof typeof DEBRIEF;
