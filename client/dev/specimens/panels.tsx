import { Adjutant } from "../../hud/match/adjutant.tsx";
import { Agreements } from "../../hud/match/agreements.tsx";
import { Dispatches } from "../../hud/match/dispatches.tsx";
import { Duty } from "../../hud/match/duty.tsx";
import { FormationSheet } from "../../hud/match/formation-sheet.tsx";
import { Formations } from "../../hud/match/formations.tsx";
import { OfferWord } from "../../hud/match/offer-word.tsx";
import { Operations } from "../../hud/match/operations.tsx";
import { PlaceSheet } from "../../hud/match/place-sheet.tsx";
import { Places } from "../../hud/match/places.tsx";
import { PoolShare } from "../../hud/match/pool-share.tsx";
import { Seats } from "../../hud/match/seats.tsx";
import { StandingOrders } from "../../hud/match/standing-orders.tsx";
import { Telegrams } from "../../hud/match/telegrams.tsx";
import { Tracker } from "../../hud/match/tracker.tsx";
import { SearchField } from "../../hud/parts/search-field.tsx";
import type { Desk } from "../../store/desk.ts";
import { atDesk, firstOf } from "./at-desk.tsx";
import type { Specimen } from "./specimen.ts";

const GARRISON = { city: "petrograd", seat: "garrison_commissars" } as const;
const STAFF = { city: "petrograd", seat: "smolny_staff" } as const;
const RYABTSEV = { city: "moscow", seat: "ryabtsev_staff" } as const;
const BETWEEN = { city: "petrograd", seat: "duma" } as const;

const pickOwn = (desk: Desk) => ({ do: "pick", place: { kind: "formation", id: firstOf(desk, "own") } }) as const;

/** What stands in the panel while orders are written. */
export const PANELS: readonly Specimen[] = [
  {
    id: "formation-lists",
    name: "Lists of formations",
    of: ["hud/match/formations.tsx", "hud/match/formation-row.tsx"],
    room: "panel",
    make: () => atDesk(RYABTSEV, () => <Formations />),
  },
  {
    id: "formation-own",
    name: "Formation sheet: an own one, its orders",
    of: ["hud/match/formation-sheet.tsx", "hud/match/order-bar.tsx", "hud/match/bar-button.tsx"],
    room: "panel",
    make: () =>
      atDesk(
        GARRISON,
        () => <Formations />,
        (desk) => [pickOwn(desk)],
      ),
  },
  {
    id: "formation-march",
    name: "Formation sheet: a march being written on its telegraph blank",
    of: ["hud/match/telegram.tsx", "hud/match/targets.tsx"],
    room: "panel",
    make: () =>
      atDesk(
        GARRISON,
        () => <Formations />,
        (desk) => [pickOwn(desk), { do: "chooseOrder", order: "march" }],
      ),
  },
  {
    id: "formation-sent",
    name: "Formation sheet: orders written and not yet carried",
    of: ["hud/match/written.tsx"],
    room: "panel",
    make: () =>
      atDesk({ ...GARRISON, busy: true }, (desk) => (
        <FormationSheet id={desk.session.view.value?.issued[0]?.order.formation ?? firstOf(desk, "own")} />
      )),
  },
  {
    id: "formation-allied",
    name: "Formation sheet: one of another seat",
    of: ["hud/match/formation-sheet.tsx"],
    room: "panel",
    make: () => atDesk(GARRISON, (desk) => <FormationSheet id={firstOf(desk, "allied")} />),
  },
  {
    id: "formation-seen",
    name: "Formation sheet: one of the enemy, as it was seen",
    of: ["hud/match/formation-sheet.tsx"],
    room: "panel",
    make: () => atDesk({ ...GARRISON, turns: 2 }, (desk) => <FormationSheet id={firstOf(desk, "seen")} />),
  },
  {
    id: "places",
    name: "List of places",
    of: ["hud/match/places.tsx"],
    room: "panel",
    make: () => atDesk(RYABTSEV, () => <Places />),
  },
  {
    id: "place",
    name: "A place",
    of: ["hud/match/place-sheet.tsx"],
    room: "panel",
    make: () => atDesk(RYABTSEV, (desk) => <PlaceSheet id={desk.session.scenario.sites[0]?.id ?? ""} />),
  },
  {
    id: "search",
    name: "A field to search in",
    of: ["hud/parts/search-field.tsx"],
    room: "panel",
    make: async () => <SearchField label="Search" value="pavlov" onSearch={() => {}} />,
  },
  {
    id: "duty",
    name: "The duty of a staff",
    of: ["hud/match/duty.tsx"],
    room: "panel",
    make: () => atDesk(STAFF, () => <Duty />),
  },
  {
    id: "duty-between",
    name: "The duties of the seat between",
    of: ["hud/match/duty.tsx"],
    room: "panel",
    make: () => atDesk(BETWEEN, () => <Duty />),
  },
  {
    id: "operation",
    name: "A joint operation being planned",
    of: ["hud/match/operations.tsx", "hud/match/joiners.tsx"],
    room: "panel",
    make: () =>
      atDesk(
        STAFF,
        () => <Operations mayOrder mayPlan />,
        () => [{ do: "planOperation", act: "assault" }],
      ),
  },
  {
    id: "pool",
    name: "The side's orders shared out",
    of: ["hud/match/pool-share.tsx"],
    room: "panel",
    make: () => atDesk(STAFF, () => <PoolShare mayOrder />),
  },
  {
    id: "standing",
    name: "A standing order being put together",
    of: ["hud/match/standing-orders.tsx"],
    room: "panel",
    make: () =>
      atDesk(
        GARRISON,
        () => <StandingOrders />,
        (desk) => [
          { do: "writeStanding", formation: firstOf(desk, "own") },
          { do: "changeStanding", patch: { wait: "enemySeen", deed: "hold" } },
        ],
      ),
  },
  {
    id: "tracker",
    name: "Dispatches: sent, carried, received, obeyed",
    of: ["hud/match/tracker.tsx", "hud/match/dispatches.tsx"],
    room: "panel",
    make: () => atDesk({ ...GARRISON, turns: 2, busy: true }, () => <Dispatches />),
  },
  {
    id: "tracker-empty",
    name: "Dispatches: none yet, and none for the seat between",
    of: ["hud/match/tracker.tsx"],
    room: "panel",
    make: async () => (
      <>
        {await atDesk(GARRISON, () => <Tracker />)}
        {await atDesk(BETWEEN, () => <Tracker />)}
      </>
    ),
  },
  {
    id: "telegrams",
    name: "Telegrams between seats",
    of: ["hud/match/telegrams.tsx"],
    room: "panel",
    make: async () =>
      atDesk(GARRISON, (desk) => {
        void desk.session.sendTelegram("smolny_staff", "The Palace bridge is ours. Send a commissar.");
        return <Telegrams />;
      }),
  },
  {
    id: "seats",
    name: "Seats and their words",
    of: ["hud/match/seats.tsx"],
    room: "panel",
    make: () => atDesk(STAFF, () => <Seats />),
  },
  {
    id: "agreements",
    name: "Agreements, none yet",
    of: ["hud/match/agreements.tsx"],
    room: "panel",
    make: () => atDesk(STAFF, () => <Agreements />),
  },
  {
    id: "offer",
    name: "A word being offered",
    of: ["hud/match/offer-word.tsx", "hud/parts/choice.tsx"],
    room: "panel",
    make: () => atDesk(STAFF, () => <OfferWord />),
    press: [".agreements__begin button"],
  },
  {
    id: "adjutant",
    name: "What the adjutant suggests",
    of: ["hud/match/adjutant.tsx"],
    room: "panel",
    make: () => atDesk({ ...GARRISON, step: "first" }, () => <Adjutant />),
  },
];
