import { useDesk } from "../desk-context.ts";

/** The letter that does the same as the button it stands on; gone when short cuts are switched off. */
export function KeyCap({ letter }: { readonly letter: string }) {
  const { settings } = useDesk();
  if (!settings.shortCuts.value) return null;
  return (
    <span class="kbd" aria-hidden="true">
      {letter}
    </span>
  );
}
