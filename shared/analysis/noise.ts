/** A count of hits among trials. */
export type Share = { readonly hits: number; readonly of: number };

/**
 * Whether two shares differ by more than chance would bring about: more than twice the standard error of their difference, and at
 * least ten trials each. What is not beyond the noise is never printed as a finding.
 */
export function isBeyondNoise(a: Share, b: Share): boolean {
  if (a.of < 10 || b.of < 10) return false;
  const pooled = (a.hits + b.hits) / (a.of + b.of);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.of + 1 / b.of));
  return Math.abs(a.hits / a.of - b.hits / b.of) > 2 * error;
}

/** The same for two lists of measures, by their means; here five of each are enough, for their spread is known. */
export function areMeansApart(a: readonly number[], b: readonly number[]): boolean {
  if (a.length < 5 || b.length < 5) return false;
  const error = Math.sqrt(varianceOf(a) / a.length + varianceOf(b) / b.length);
  return Math.abs(meanOf(a) - meanOf(b)) > 2 * error;
}

export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, each) => sum + each, 0) / values.length;
}

function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, each) => sum + (each - mean) * (each - mean), 0) / (values.length - 1);
}
