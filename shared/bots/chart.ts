import type { DoctrineId, Question, Stance, Step } from "../model/bots.ts";
import type { FactId, SideId } from "../model/ids.ts";
import type { Doctrine } from "./doctrines.ts";

/** A node asks and leads on, or ends in a stance: other weights for the plan and, if given, only some of its steps. */
export type ChartNode =
  | { readonly ask: Question; readonly than?: number; readonly yes: string; readonly no: string }
  | { readonly stance: Stance; readonly weights?: Partial<Doctrine>; readonly without?: readonly Step[] };

/** A doctrine as a flowchart: at most twelve nodes, the first is `start`. Facts say from whom of 1917 it is drawn. */
export type Chart = {
  readonly doctrine: DoctrineId;
  readonly side: SideId;
  readonly facts: readonly FactId[];
  readonly nodes: Readonly<Record<string, ChartNode>>;
};
