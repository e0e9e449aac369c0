import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Translate } from "../i18n/translate.ts";
import { english } from "../i18n/translate.ts";

export const TextContext = createContext<Translate>(english);

/** The sentences of the reader's language. */
export function useText(): Translate {
  return useContext(TextContext);
}
