import { useView, useWording } from "../desk-context.ts";

/** The seat's aims as on its card, the secret one marked. */
export function Aims() {
  const view = useView();
  const w = useWording();
  return (
    <ul class="aims" data-guide="seat">
      {view.aims.map((aim) => (
        <li key={aim.id}>
          {aim.text} {aim.secret && <span class="chip">{w.t("aims.secret")}</span>}
        </li>
      ))}
    </ul>
  );
}
