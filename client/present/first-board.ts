import type { FormationId, OperationId, SiteId } from "../../shared/model/ids.ts";
import type { PublicScenario, SeatView } from "../../shared/model/view.ts";
import { headquartersOf } from "./board-arrows.ts";
import type { JointPicture, WireKey, WirePicture } from "./board-picture.ts";
import type { Flag } from "./flags.ts";
import { FLAG_WORDS, flagOf } from "./flags.ts";
import { figures } from "./formations.ts";
import { hourOfDay } from "./moment.ts";
import { presentJoiners, timeOf } from "./operations.ts";
import { shortName } from "./short-name.ts";
import type { Wording } from "./wording.ts";

/** What first play paints beside sites and counters: in place of gauges and tracker, whom a slip can reach and who obeys. */
export type FirstBoard = {
  readonly wires: readonly WirePicture[];
  readonly legend: readonly WireKey[];
  readonly frame: readonly SiteId[];
  readonly named: ReadonlySet<SiteId>;
  readonly flags: ReadonlyMap<FormationId, { readonly flag: Flag | null; readonly word: string | null; readonly outOfContact?: false }>;
  readonly notes: ReadonlyMap<SiteId, string>;
  readonly joints: ReadonlyMap<OperationId, JointPicture & { readonly title: string }>;
};

/** So many places bear a name on the board of first play. */
const NAMED = 12;

/** Null in the steps that have gauges and a tracker. */
export function presentFirstBoard(view: SeatView, w: Wording): FirstBoard | null {
  if (figures(view)) return null;
  const staff = headquartersOf(w.scenario, view);
  const wires = wiresFrom(staff, view, w);
  const frame = framed(staff, view, w.scenario);
  return {
    wires,
    legend: [true, false].flatMap((whole) =>
      wires.some((wire) => wire.whole === whole) ? [{ whole, text: w.t(whole ? "flag.wireWhole" : "flag.wireCut") }] : [],
    ),
    frame,
    named: namedPlaces(frame, view, w.scenario),
    flags: flagsIn(view, w),
    notes: new Map([[staff, w.t("board.staff")]]),
    joints: jointsIn(view, w),
  };
}

/** One wire to each place where own units stand; none to those who stand beside their staff. */
function wiresFrom(staff: SiteId, view: SeatView, w: Wording): readonly WirePicture[] {
  const places = new Set<SiteId>([staff]);
  return Object.entries(view.own).flatMap(([id, { site, line }]) => {
    if (places.has(site)) return [];
    places.add(site);
    const wire = { id: `wire ${site}`, from: { kind: "site", id: staff }, to: { kind: "formation", id }, word: w.t("wire.cut") } as const;
    return [{ ...wire, whole: line === "telephone" }];
  });
}

/** The seat's own units, its staff, and where it will want to go. */
function framed(staff: SiteId, view: SeatView, scenario: PublicScenario): readonly SiteId[] {
  return [...new Set([...ownSites(view), staff, ...aimsOf(view, scenario)])];
}

/** The aims of its side's operations, else the weightiest place that its units could act against, else the exchange; between, both seats of power. */
function aimsOf(view: SeatView, { sides, sites }: PublicScenario): readonly SiteId[] {
  if (view.party === "between") return [sides.mrc.seatOfPower, sides.government.seatOfPower];
  const aims = view.operations.filter(({ turn }) => turn >= view.turn).map(({ site }) => site);
  if (aims.length > 0) return aims;
  const inReach = new Set(
    Object.values(view.choices.formations).flatMap(({ seize, showOfForce, assault }) =>
      [seize, showOfForce, assault].flatMap((choice) => (choice.ok ? choice.targets.map(({ site }) => site) : [])),
    ),
  );
  const [weightiest] = sites.filter(({ id }) => inReach.has(id)).sort((a, b) => b.weight - a.weight);
  return weightiest ? [weightiest.id] : exchangesAmong(sites);
}

const exchangesAmong = (sites: PublicScenario["sites"]): readonly SiteId[] =>
  sites.filter(({ kind }) => kind === "telephone").map(({ id }) => id);

const ownSites = (view: SeatView): readonly SiteId[] => Object.values(view.own).map(({ site }) => site);

/** A dozen: what is framed, the seats of power and the exchange, then the weightiest among and round them. */
function namedPlaces(frame: readonly SiteId[], view: SeatView, scenario: PublicScenario): ReadonlySet<SiteId> {
  const { mrc, government } = scenario.sides;
  const named = new Set([...frame, mrc.seatOfPower, government.seatOfPower, ...exchangesAmong(scenario.sites)]);
  const inFrame = withinFrame(frame, scenario);
  const others = scenario.sites.filter((site) => site.kind !== "water" && !named.has(site.id));
  const worth = (site: (typeof others)[number]): number =>
    Number(view.sites[site.id]?.contested ?? false) * 100 + Number(inFrame(site)) * 10 + site.weight;
  for (const { id } of others.sort((a, b) => worth(b) - worth(a) || (a.id < b.id ? -1 : 1))) {
    if (named.size >= NAMED) break;
    named.add(id);
  }
  return named;
}

type Place = { readonly lat: number; readonly lon: number };

function withinFrame(frame: readonly SiteId[], { sites }: PublicScenario): (place: Place) => boolean {
  const held = sites.filter(({ id }) => frame.includes(id));
  const [lats, lons] = [held.map(({ lat }) => lat), held.map(({ lon }) => lon)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  return ({ lat, lon }) => lat >= south && lat <= north && lon >= west && lon <= east;
}

function flagsIn(view: SeatView, w: Wording): FirstBoard["flags"] {
  const ids = [...Object.keys(view.own), ...Object.keys(view.allied), ...Object.keys(view.seen)];
  const byItself = (id: FormationId): string | null => (view.own[id]?.doing?.byInitiative ? w.t("flag.byItself") : null);
  return new Map(
    ids.map((id) => {
      const flag = flagOf(id, view);
      const word = flag === null ? byItself(id) : w.t(FLAG_WORDS[flag]);
      // The flag of a silent unit says what the badge of the other steps says.
      return [id, flag === "silent" ? { flag, word, outOfContact: false } : { flag, word }];
    }),
  );
}

/** The operations still to come: where, on the stroke of which hour, and which seats have said yes. */
function jointsIn(view: SeatView, w: Wording): FirstBoard["joints"] {
  return new Map(
    view.operations.map((operation) => {
      const time = timeOf(operation, view, w);
      const seats = presentJoiners(view, operation, w).map(({ name, joined }) => ({ name, joined }));
      return [operation.id, { title: w.t("board.joint", { site: shortName(w.site(operation.site)), time }), hour: hourOfDay(time), seats }];
    }),
  );
}
