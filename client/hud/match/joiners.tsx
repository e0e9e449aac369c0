import type { Joiner } from "../../present/operations.ts";
import type { Telegram } from "../../present/telegram.ts";
import { useIntent, useWording } from "../desk-context.ts";

/** One's own tick to join an operation to which the order being written would belong, and those of the other seats. */
export function JoinTick({ operation }: { readonly operation: Telegram["operations"][number] }) {
  const say = useIntent();
  return (
    <div>
      <label class="tickbox">
        <input
          type="checkbox"
          checked={operation.chosen}
          onChange={(event) => say({ do: "join", operation: event.currentTarget.checked ? operation.id : null })}
        />
        {operation.label}
      </label>
      <Joiners joiners={operation.others} />
    </div>
  );
}

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
