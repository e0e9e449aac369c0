import type { OperationRow } from "../../present/operations.ts";
import { presentOperations } from "../../present/operations.ts";
import type { Telegram } from "../../present/telegram.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { Dial } from "../marks/dial.tsx";
import { JoinTick } from "../match/joiners.tsx";

/** In the slip: the clock of a joint signal to the same place, one's own tick, and those of the other seats. */
export function JointLines({ operation }: { readonly operation: Telegram["operations"][number] }) {
  return (
    <div class="joint">
      <Dial time={operation.time} />
      <JoinTick operation={operation} />
    </div>
  );
}

/** While nothing is written: the signals of this turn that others have given, and one press that writes the slip to join. */
export function JointCalls() {
  const w = useWording();
  const view = useView();
  const calls = presentOperations(view, w).filter(({ now }) => now);
  return (
    <>
      {calls.map((call) => (
        <JointCall key={call.id} call={call} />
      ))}
    </>
  );
}

function JointCall({ call }: { readonly call: OperationRow }) {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const join = () => {
    say({ do: "chooseOrder", order: call.act });
    if (desk.draft.peek()?.kind !== "formation") return;
    say({ do: "aim", site: call.site });
    say({ do: "join", operation: call.id });
  };
  return (
    <section class="joint joint--call" aria-label={call.title}>
      <Dial time={call.time} />
      <div>
        <p class="joint__head">
          <b>
            {call.title}, <span class="num">{call.time}</span>
          </b>
          <button type="button" class="btn btn--small" onClick={join}>
            {w.t("joint.write")}
          </button>
        </p>
        <ul class="joint__seats">
          {call.joiners.map(({ seat, name, joined }) => (
            <li key={seat}>
              <i class={`tick${joined ? " tick--on" : ""}`} aria-hidden="true" />
              <span aria-hidden="true">{name}</span>
              <span class="heard-only">{w.t(joined ? "joiner.joins" : "joiner.not", { seat: name })}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
