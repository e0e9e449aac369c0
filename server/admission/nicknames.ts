import { accept, type Result, refuse } from "../../shared/model/result.ts";

export const NICKNAME_LENGTH = 20;

/** Letters of any script with their marks, digits, space, and the signs that occur in names. */
const ALLOWED = /^[\p{L}\p{M}\p{N} .'’-]*$/u;
/** More marks on one letter than any language writes: they would run over the lines of everybody's screen. */
const PILED_MARKS = /\p{M}{4,}/u;

/** A name as it will be shown, or what is wrong with it. Nobody must give one. Names are never logged. */
export function nicknameFrom(typed: string | undefined): Result<string, "tooLong" | "letters"> {
  const name = (typed ?? "").normalize("NFC").trim().replace(/ +/g, " ");
  if (!ALLOWED.test(name) || PILED_MARKS.test(name)) return refuse("letters");
  if ([...name].length > NICKNAME_LENGTH) return refuse("tooLong");
  return accept(name);
}
