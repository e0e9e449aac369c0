import { presentWritten } from "../../present/dispatches.ts";
import { useDesk, useWording } from "../desk-context.ts";

/** Tells that the connection is lost, what is saved, and that it comes back by itself; or that it will not. */
export function ConnectionBanner() {
  const { session } = useDesk();
  const w = useWording();
  const { state, reason } = session.connection.value;
  const view = session.view.value;
  if (state === "open" || state === "joining") return null;
  const saved = view ? presentWritten(view, w).length : 0;
  return (
    <div class="connection" role="alert">
      <p>
        <b>{w.t(state === "lost" ? "connection.lost" : "connection.gone")}</b>{" "}
        {state === "lost" ? w.t("connection.saved", { saved }) : (reason ?? "")}
      </p>
      {state === "gone" && (
        <a class="btn btn--small" href={location.pathname}>
          {w.t("connection.again")}
        </a>
      )}
    </div>
  );
}
