import { customAlphabet } from "nanoid";

/** Letters and digits that nobody mistakes for another on a blackboard; without vowels, so that no code is a word. */
export const CODE_ALPHABET = "234679CDFHJKMNPQRTVWX";
export const CODE_LENGTH = 6;

const draw = customAlphabet(CODE_ALPHABET, CODE_LENGTH);

/** A join code drawn by chance: one of 85 million. */
export function newCode(): string {
  return draw();
}

/** What somebody typed, as a code: spaces and hyphens do not count, nor small letters. Null if it cannot be one. */
export function codeFrom(typed: string): string | null {
  const code = typed.replace(/[\s-]/g, "").toUpperCase();
  return code.length === CODE_LENGTH && [...code].every((letter) => CODE_ALPHABET.includes(letter)) ? code : null;
}
