import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

type Props = { readonly label: string; readonly className: string; readonly onClose: () => void; readonly children: ComponentChildren };

/** A card over the page. The browser's own dialog keeps the focus inside and gives it back; Escape asks to close. */
export function Modal({ label, className, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`card ${className}`}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}
