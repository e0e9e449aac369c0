import type { DebriefKey } from "../../../shared/text/en/debrief.ts";

/** The chapters in their order, as the contents list them. */
export const CHAPTERS = [
  { id: "happened", number: "I", title: "happened.title" },
  { id: "beside", number: "II", title: "beside.title" },
  { id: "organization", number: "III", title: "organization.title" },
  { id: "decisions", number: "IV", title: "decisions.title" },
  { id: "notes", number: "V", title: "notes.title" },
  { id: "questions", number: "VI", title: "questions.title" },
] as const satisfies readonly { readonly id: string; readonly number: string; readonly title: DebriefKey }[];
