/** Three slides on three rails. */
export function SettingsIcon() {
  return (
    <svg class="icon" viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2">
      <path d="M-8-6H8M-8 0H8M-8 6H8" />
      <path d="M-3-8.5v5M4-2.5v5M-5 3.5v5" stroke-width="3.4" />
    </svg>
  );
}
