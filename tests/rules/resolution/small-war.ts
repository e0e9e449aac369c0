import type { EventKind, GameEvent } from "../../../shared/model/events.ts";
import type { FormationId, SideId, SiteId } from "../../../shared/model/ids.ts";
import type { DutyOrder, FormationOrder, FormationOrderKind } from "../../../shared/model/orders.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import type { FormationState, MatchState, Operation, SideState, SiteState } from "../../../shared/model/state.ts";
import { copyOf } from "../../../shared/rules/evolve.ts";
import { resolveTurn } from "../../../shared/rules/resolve.ts";
import { startMatch } from "../../../shared/rules/start.ts";
import { thirdScenario } from "../../support/third-scenario/third-scenario.ts";

type Loose<Value> = { -readonly [Key in keyof Value]?: Value[Key] };

export type Differences = {
  readonly seed?: string;
  readonly friction?: 0 | 1 | 2;
  /** Constants other than the model's; initiative is off unless a test asks for it. */
  readonly constants?: Readonly<Record<string, number>>;
  readonly formations?: Readonly<Record<FormationId, Loose<FormationState>>>;
  readonly sites?: Readonly<Record<SiteId, Loose<SiteState>>>;
  readonly sides?: Readonly<Partial<Record<SideId, Loose<SideState>>>>;
  readonly match?: Loose<MatchState>;
};

export const RIVERTON: Scenario = thirdScenario();

/** Riverton in its orders phase, dispatches sure and nobody acting by himself, but for the differences a test names. */
export function smallWar(differences: Differences = {}): MatchState {
  const constants = { initiative: 0, ...differences.constants };
  const { state } = startMatch(RIVERTON, { seed: differences.seed ?? "seed", options: { friction: differences.friction ?? 0, constants } });
  const next = copyOf(state) as Loose<MatchState> & {
    formations: Record<string, object>;
    sites: Record<string, object>;
    sides: Record<string, object>;
  };
  next.phase = "orders";
  for (const [id, after] of Object.entries(differences.formations ?? {})) Object.assign(next.formations[id]!, after);
  for (const [id, after] of Object.entries(differences.sites ?? {})) Object.assign(next.sites[id]!, after);
  for (const [id, after] of Object.entries(differences.sides ?? {})) Object.assign(next.sides[id]!, after);
  Object.assign(next, differences.match ?? {});
  return next as MatchState;
}

/** Riverton with shooting already under way. */
export function openWar(differences: Differences = {}): MatchState {
  const may = { mayTakeGuarded: true, mayOpenHostilities: true };
  const sides = { mrc: { ...may, ...differences.sides?.mrc }, government: { ...may, ...differences.sides?.government } };
  return smallWar({ ...differences, sides, match: { hostilities: { openedBy: "government", hour: 0 }, ...differences.match } });
}

export function order(
  kind: FormationOrderKind,
  formation: FormationId,
  site: SiteId | null = null,
  more: Partial<FormationOrder> = {},
): FormationOrder {
  return { kind, formation, site, operation: null, raise: null, ...more };
}

export type Played = {
  readonly state: MatchState;
  readonly events: readonly GameEvent[];
  readonly of: (kind: EventKind) => readonly GameEvent[];
};

/** Resolves one turn with these orders and duties, filed for the seats that may give them. */
export function playTurn(
  state: MatchState,
  {
    orders = [],
    duties = [],
    operations = [],
  }: {
    readonly orders?: readonly FormationOrder[];
    readonly duties?: readonly (readonly [seat: string, duty: DutyOrder])[];
    readonly operations?: readonly Operation[];
  } = {},
  scenario: Scenario = RIVERTON,
): Played {
  const issued = orders.map((each, index) => {
    const allegiance = state.formations[each.formation]!.allegiance;
    return { id: `o${index}`, seat: RIVERTON.formations[each.formation]!.seats[allegiance >= 0 ? "mrc" : "government"], order: each };
  });
  const filed = duties.map(([seat, duty], index) => ({ id: `u${index}`, seat, duty }));
  const result = resolveTurn(scenario, { ...state, issued, duties: filed, operations });
  return { ...result, of: (kind) => result.events.filter((event) => event.kind === kind) };
}

/** Plays on without orders until the given turn begins. */
export function playOn(state: MatchState, turns: number): Played {
  let played = playTurn(state);
  const events = [...played.events];
  for (let i = 1; i < turns && played.state.phase !== "ended"; i++) {
    played = playTurn({ ...played.state, phase: "orders" });
    events.push(...played.events);
  }
  return { state: played.state, events, of: (kind) => events.filter((event) => event.kind === kind) };
}

export function inputOf(event: GameEvent | undefined, name: string): number | string | undefined {
  return event?.cause.inputs.find((each) => each.name === name)?.value;
}
