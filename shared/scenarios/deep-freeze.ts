/** Freezes a plain value and all it holds, so that a slip anywhere in the rules throws instead of leaking into the next match. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
