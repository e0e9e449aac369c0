import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { invariant } from "../../shared/model/result.ts";
import type { SeatView } from "../../shared/model/view.ts";
import type { Intent } from "../input/intent.ts";
import { perform } from "../input/perform.ts";
import type { Wording } from "../present/wording.ts";
import type { Desk } from "../store/desk.ts";

export const DeskContext = createContext<Desk | null>(null);

/** The desk of the match on this page. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  invariant(desk, "a part of the match stands inside the match");
  return desk;
}

/** The view of the seat, for parts that are shown only once it has come. */
export function useView(): SeatView {
  const view = useDesk().session.view.value;
  invariant(view, "the frame is shown once the view has come");
  return view;
}

export function useWording(): Wording {
  return useDesk().wording;
}

/** Says what somebody wants. Failure comes back as a slip, so nobody waits for the answer here. */
export function useIntent(): (intent: Intent) => void {
  const desk = useDesk();
  return (intent) => void perform(intent, desk);
}
