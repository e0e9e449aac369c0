/**
 * Freezes a plain value and all objects in it, so that a slip anywhere in the rules throws instead of leaking into the next match. Its lists are left
 * to their `readonly` type, because engines walk frozen lists much slower, and the rules do little else.
 */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Array.isArray(value) ? value : Object.freeze(value);
}
