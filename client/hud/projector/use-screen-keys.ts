import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** F fills the screen with the page, B covers it: for whoever stands at the screen. Buttons of the band do the same. `isOn`: short cuts are not switched off. */
export function useScreenKeys(
  page: RefObject<HTMLElement | null>,
  onBlank: () => void,
  isOn: boolean,
): { readonly onFullScreen: () => void } {
  const blank = useRef(onBlank);
  blank.current = onBlank;
  const fill = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    // A browser may refuse, and some have no full screen at all; the page is the same without.
    else void page.current?.requestFullscreen?.().catch(() => {});
  };
  const filling = useRef(fill);
  filling.current = fill;
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.code === "KeyF") filling.current();
      else if (event.code === "KeyB") blank.current();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [isOn]);
  return { onFullScreen: fill };
}
