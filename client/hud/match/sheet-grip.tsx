import { useRef } from "preact/hooks";
import { useDesk, useIntent, useWording } from "../desk-context.ts";
import { neighbourOf, stopAfterDrag, stopOnTap } from "./sheet-stops.ts";

type Held = { readonly side: HTMLElement; readonly y: number; readonly height: number; moved: boolean };

/** What moves the sheet of a phone: dragged, tapped, by the arrows, or put down by the button beside it. A desk has none. */
export function SheetGrip() {
  const desk = useDesk();
  const { t } = useWording();
  const say = useIntent();
  const held = useRef<Held | null>(null);
  const stop = desk.sheet.value;
  const lower = neighbourOf(stop, -1);

  const hold = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    const side = event.currentTarget.closest<HTMLElement>(".side");
    if (!side || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { side, y: event.clientY, height: side.getBoundingClientRect().height, moved: false };
  };
  const drag = ({ clientY }: PointerEvent) => {
    const now = held.current;
    if (!now || (!now.moved && Math.abs(clientY - now.y) < 4)) return;
    now.moved = true;
    now.side.dataset["drawn"] = "";
    now.side.style.setProperty("--drawn", `${now.height + now.y - clientY}px`);
  };
  const letGo = ({ clientY, type }: PointerEvent) => {
    const now = held.current;
    if (!now) return;
    delete now.side.dataset["drawn"];
    now.side.style.removeProperty("--drawn");
    if (!now.moved || type === "pointercancel") {
      held.current = null;
      return;
    }
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    say({ do: "drawSheet", stop: stopAfterDrag({ from: stop, began: now.height, ended: now.height + now.y - clientY, rem }) });
  };
  const tap = () => {
    // The click that ends a drag is no tap.
    const wasDragged = held.current?.moved ?? false;
    held.current = null;
    if (!wasDragged) say({ do: "drawSheet", stop: stopOnTap(stop) });
  };
  const step = (event: KeyboardEvent) => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    const next = neighbourOf(stop, event.key === "ArrowUp" ? 1 : -1);
    if (next) say({ do: "drawSheet", stop: next });
  };
  return (
    <div class="sheet">
      <button
        type="button"
        class="sheet__grip"
        aria-label={t(`sheet.${stopOnTap(stop)}`)}
        onPointerDown={hold}
        onPointerMove={drag}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onClick={tap}
        onKeyDown={step}
      >
        <i aria-hidden="true" />
      </button>
      {lower !== null && (
        <button type="button" class="sheet__down" onClick={() => say({ do: "drawSheet", stop: lower })}>
          <i aria-hidden="true" />
          {t("sheet.board")}
        </button>
      )}
    </div>
  );
}
