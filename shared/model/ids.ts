/**
 * Names of things. Each id is a plain lower-case word (`red-guards`), unique among its kind within a scenario.
 * The optional brand keeps a site's id from being handed over as a formation's, and still lets data be written as strings.
 */
type Id<Kind extends string> = string & { readonly __kind?: Kind };

export type ScenarioId = Id<"scenario">;
export type StartId = Id<"start">;
export type SeatId = Id<"seat">;
export type SiteId = Id<"site">;
export type DistrictId = Id<"district">;
export type FormationId = Id<"formation">;
export type CardId = Id<"card">;
export type ChoiceId = Id<"choice">;
export type OperationId = Id<"operation">;
export type DispatchId = Id<"dispatch">;
export type OrderId = Id<"order">;
/** An agreement between two seats; it begins with the name of the seat that offered it. */
export type WordId = Id<"word">;
/** Key of a cited statement in `shared/history`, or the word `model` where the model invented what is shown. */
export type FactId = Id<"fact">;
/** Number of a rule in docs/MODEL.md, such as `FT-3`. */
export type RuleId = Id<"rule">;

/** The two sides. A formation's allegiance runs from -100 (government) to +100 (mrc). */
export const SIDES = ["mrc", "government"] as const;
export type SideId = (typeof SIDES)[number];

/** Whom a seat belongs to: one of the sides, or to neither (the seat between). */
export type Party = SideId | "between";

export function opponentOf(side: SideId): SideId {
  return side === "mrc" ? "government" : "mrc";
}

/** One thing for each side. */
export function bySide<Value>(of: (side: SideId) => Value): Readonly<Record<SideId, Value>> {
  const [mrc, government] = SIDES;
  return { [mrc]: of(mrc), [government]: of(government) };
}

/** +1 for the mrc, -1 for the government: the sign of an allegiance that favours this side. */
export function signOf(side: SideId): 1 | -1 {
  return side === "mrc" ? 1 : -1;
}
