import { presentWritten } from "../../present/dispatches.ts";
import { sentenceOfTrouble } from "../../present/trouble.ts";
import { useDesk, useWording } from "../desk-context.ts";

/** Tells that the connection is lost, what is saved, and that it comes back by itself; or that it will not. */
export function ConnectionBanner() {
  const { session } = useDesk();
  const w = useWording();
  const { state, reason } = session.connection.value;
  const view = session.view.value;
  if (state === "open" || state === "joining") return null;
  const saved = view ? presentWritten(view, w).length : 0;
  const why = reason === null ? "" : sentenceOfTrouble({ code: reason, facts: {} }, w.t);
  return (
    <div class="connection" role="alert">
      <p>
        <b>{w.t(state === "lost" ? "connection.lost" : "connection.gone")}</b> {state === "lost" ? w.t("connection.saved", { saved }) : why}
      </p>
      {state === "gone" && (
        <a class="btn btn--small" href={location.pathname}>
          {w.t("connection.again")}
        </a>
      )}
    </div>
  );
}
