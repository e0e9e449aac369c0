import type { Piece } from "./pieces.ts";

/**
 * What a piece costs, as a multiple of one pass of the reference that is done beside it. Both are measured by the processor time of this process, in
 * turns, so that a slow or busy machine slows both. The median of the rounds; the first two only warm up.
 */
export function ratioOf({ times, prepare }: Piece, rounds: number): number {
  const ratios: number[] = [];
  for (let round = 0; round < rounds + WARM_UP; round++) {
    const works = Array.from({ length: times }, prepare);
    const before = processorTimeOf(reference);
    const cost = processorTimeOf(() => {
      for (const work of works) work();
    });
    const after = processorTimeOf(reference);
    if (round >= WARM_UP) ratios.push((2 * cost) / times / (before + after));
  }
  ratios.sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length / 2)] ?? 0;
}

const WARM_UP = 2;

function processorTimeOf(work: () => void): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return user + system;
}

const RECORDS = Array.from({ length: 2000 }, (_, index) => ({
  id: `record-${index}`,
  value: index * 1.5,
  tags: ["a", "b"],
  next: { index },
}));

/** Work of a fixed size that has nothing to do with the game: records written as JSON, read again and hashed, ten times. */
function reference(): number {
  let hash = 0;
  for (let pass = 0; pass < 10; pass++) {
    const text = JSON.stringify(JSON.parse(JSON.stringify(RECORDS)));
    for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  }
  return hash;
}
