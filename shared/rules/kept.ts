/**
 * Keeps what was made of an object that never changes, for as long as that object lives. It is made anew for another object, and if anything else that
 * it depends on is another. Never for a state that is still being resolved, because that one changes in place.
 */
export function keeper<Value>(): (of: object, on: readonly unknown[], make: () => Value) => Value {
  const kept = new WeakMap<object, { readonly on: readonly unknown[]; readonly value: Value }>();
  return (of, on, make) => {
    const known = kept.get(of);
    if (known?.on.every((each, index) => each === on[index])) return known.value;
    const value = make();
    kept.set(of, { on, value });
    return value;
  };
}
