/** The match this browser last sat in and that had not ended: the start page leads back to it. */
export type LastMatch = { readonly code: string; readonly city: string };

const PLACE = "two-octobers/last-match";

export function loadLastMatch(storage: Storage | null): LastMatch | null {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(PLACE) ?? "null");
    return isLastMatch(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps the match, or forgets it when it has ended. */
export function keepLastMatch(storage: Storage | null, match: LastMatch | null): void {
  if (match === null) storage?.removeItem(PLACE);
  else storage?.setItem(PLACE, JSON.stringify(match));
}

function isLastMatch(value: unknown): value is LastMatch {
  if (typeof value !== "object" || value === null) return false;
  return "code" in value && typeof value.code === "string" && "city" in value && typeof value.city === "string";
}
