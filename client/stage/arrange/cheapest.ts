/** What costs least, of equals the first; the cost of each is reckoned once. Undefined: there is nothing to choose from. */
export function cheapest<Each>(choices: readonly Each[], costOf: (each: Each) => number): Each | undefined {
  let best: Each | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const each of choices) {
    const cost = costOf(each);
    if (cost < least) [best, least] = [each, cost];
  }
  return best;
}
