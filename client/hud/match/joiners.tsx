import type { Joiner } from "../../present/operations.ts";
import { useWording } from "../desk-context.ts";

/** The seats of the side, each with its tick: who has ordered somebody to join, and who has not yet. */
export function Joiners({ joiners }: { readonly joiners: readonly Joiner[] }) {
  const w = useWording();
  return (
    <ul class="joiners">
      {joiners.map(({ seat, name, joined }) => (
        <li key={seat} class={joined ? "" : "soft"}>
          <i class={`tick${joined ? " tick--on" : ""}`} aria-hidden="true" />
          {w.t(joined ? "joiner.joins" : "joiner.not", { seat: name })}
        </li>
      ))}
    </ul>
  );
}
