import { assign, type Desk, freeNear } from "./desk.ts";
import { forceAt, threatTo } from "./situation.ts";

/** Some of those at the seat of power stay there as long as the enemy is near. */
export function keepReserve(desk: Desk): void {
  const { situation, used } = desk;
  const seat = situation.view.side?.staffSite;
  if (seat === undefined || threatTo(situation, seat) === 0) return;
  let kept = situation.bodies.reduce((sum, body) => (body.site === seat && body.bound ? sum + body.force : sum), 0);
  for (const body of situation.bodies) {
    if (kept >= situation.doctrine.reserve) return;
    if (body.site !== seat || used.has(body.id)) continue;
    used.add(body.id);
    kept += body.force;
  }
}

/** The seat of power and the exchange are helped when more stands at their doors than within. */
export function defendKeySites(desk: Desk): void {
  const { situation } = desk;
  const { lore, view, side } = situation;
  const staff = view.side?.staffSite;
  const keys = lore.siteIds.filter((id) => view.sites[id]?.holder === side && (id === staff || lore.sites[id]?.kind === "telephone"));
  for (const site of keys) {
    const threat = Math.max(threatTo(situation, site) * situation.doctrine.threatShare, situation.doctrine.garrison);
    const cover = lore.sites[site]?.cover ?? 1;
    let within = forceAt(situation, site) * cover;
    for (const body of freeNear(desk, site, 2)) {
      if (within >= threat) break;
      if (body.site === site) desk.used.add(body.id);
      else {
        assign(desk, body, { kind: "march", site, strike: null, worth: 60 });
        within += body.force * cover;
      }
    }
  }
}
