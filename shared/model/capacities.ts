/** The five parts of a side's organization, each 0 to 100 (docs/MODEL.md, OR). */
export const CAPACITIES = ["command", "liaison", "intelligence", "supply", "commissariat"] as const;
export type Capacity = (typeof CAPACITIES)[number];
export type Organization = Readonly<Record<Capacity, number>>;
