import type { EN } from "./en/all.ts";

/** The name of a sentence. English is the language that every other is measured by. */
export type TextKey = keyof typeof EN;

/** All sentences of one language. */
export type Catalogue = Readonly<Record<TextKey, string>>;
