import type { BoardPicture } from "../../present/board-picture.ts";
import type { Measure } from "../lettering/letters.ts";
import type { CityPlan } from "../plan/city-plan.ts";
import type { Viewport } from "../viewport.ts";
import { originOf, moved as panned } from "../viewport.ts";
import { extentOf } from "./arrange-counters.ts";
import type { Arrangement } from "./arrangement.ts";
import { cheapest } from "./cheapest.ts";
import { boxAt } from "./declutter.ts";
import type { Furniture } from "./furniture.ts";
import { around, isInSight, moved } from "./mark-boxes.ts";
import { overlaysOf } from "./rest.ts";

/** How far the first look may be shifted, in pixels, in steps. */
const SHIFTS = [0, -40, 40, -80, 80, -120, 120] as const;
/** What it costs not to see an own unit, a framed place; and to shift by a pixel. */
const COST = { unit: 100, place: 60, pixel: 0.02 } as const;

type Task = {
  readonly picture: BoardPicture;
  readonly arrangement: Arrangement;
  readonly plan: CityPlan;
  readonly furniture: Furniture;
  readonly measure: Measure;
};

/** The first look, shifted as little as is needed for what it frames to lie clear of the edge, the plates and the controls. */
export function settled(view: Viewport, task: Task): Viewport {
  const views = SHIFTS.flatMap((dx) => SHIFTS.map((dy) => ({ view: panned(view, task.plan, dx, dy), shift: Math.hypot(dx, dy) })));
  return cheapest(views, (each) => each.shift * COST.pixel + hiddenIn(each.view, task))?.view ?? view;
}

/** What of the framed marks is not seen, by its cost. */
function hiddenIn(view: Viewport, { picture, arrangement, furniture, measure }: Task): number {
  const { covers } = overlaysOf(picture, arrangement, view, furniture, measure, []);
  const [sheet, origin] = [{ inner: furniture.inner, covers }, originOf(view)];
  const { sites, piles, sizes } = arrangement;
  const places = sites
    .filter(({ site }) => picture.frame.includes(site.id))
    .filter(({ at, size }) => !isInSight(moved(around(at, size / 2), origin), sheet));
  const units = piles
    .filter(({ members }) => members[0]?.own === true)
    .filter((pile) => !isInSight(moved(boxAt({ extent: extentOf(pile, sizes) }, pile.at), origin), sheet));
  return places.length * COST.place + units.length * COST.unit;
}
