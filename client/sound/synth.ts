import type { SoundName } from "../present/sounds.ts";

/** Quiet beside a voice in the room. */
const VOLUME = 0.09;

type Tone = {
  /** Seconds from now. */
  readonly at: number;
  readonly lasts: number;
  readonly from: number;
  /** Where the pitch sinks to; without it, it stays. */
  readonly to?: number;
  readonly loud: number;
  readonly shape: OscillatorType;
  /** Struck and fading, or held to its end. */
  readonly fades: boolean;
};

const tick = (at: number, lasts: number): Tone => ({ at, lasts, from: 620, loud: 0.5, shape: "triangle", fades: false });
const stroke = (at: number): readonly Tone[] => [
  { at, lasts: 1.3, from: 660, loud: 0.7, shape: "sine", fades: true },
  { at, lasts: 0.7, from: 1571, loud: 0.22, shape: "sine", fades: true },
];
const thud = (at: number, loud: number): Tone => ({ at, lasts: 1.6, from: 74, to: 31, loud, shape: "triangle", fades: true });

/** Every sound is made of tones: there is no file to load. */
const SCORES: Readonly<Record<SoundName, readonly Tone[]>> = {
  telegraph: [tick(0, 0.05), tick(0.11, 0.05), tick(0.22, 0.14)],
  bell: stroke(0),
  lastBell: [...stroke(0), ...stroke(0.45)],
  guns: [thud(0, 1), thud(0.7, 0.6)],
};

/** Plays one sound in a context that is already open. */
export function playSound(context: AudioContext, name: SoundName): void {
  for (const tone of SCORES[name]) playTone(context, tone);
}

function playTone(context: AudioContext, { at, lasts, from, to, loud, shape, fades }: Tone): void {
  const begins = context.currentTime + at;
  const ends = begins + lasts;
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  oscillator.type = shape;
  oscillator.frequency.setValueAtTime(from, begins);
  if (to !== undefined) oscillator.frequency.exponentialRampToValueAtTime(to, ends);
  // A tone that begins or ends at once clicks.
  gain.gain.setValueAtTime(0.0001, begins);
  gain.gain.exponentialRampToValueAtTime(VOLUME * loud, begins + 0.008);
  if (!fades) gain.gain.setValueAtTime(VOLUME * loud, ends - 0.008);
  gain.gain.exponentialRampToValueAtTime(0.0001, ends);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(begins);
  oscillator.stop(ends);
}
