/** The share of time left as a filling disc; the figures stand beside it. */
export function ClockDisc({ share }: { readonly share: number }) {
  const clamped = Math.min(0.9999, Math.max(0, share));
  const angle = clamped * 2 * Math.PI - Math.PI / 2;
  const [x, y] = [13 * Math.cos(angle), 13 * Math.sin(angle)];
  return (
    <svg class="clock-disc" viewBox="-15 -15 30 30" aria-hidden="true">
      <circle class="clock-disc__face" r="13" />
      {clamped > 0 && <path class="clock-disc__left" d={`M0 0V-13A13 13 0 ${clamped > 0.5 ? 1 : 0} 1 ${x.toFixed(2)} ${y.toFixed(2)}Z`} />}
    </svg>
  );
}
