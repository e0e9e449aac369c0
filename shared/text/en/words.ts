import type { Capacity } from "../../model/capacities.ts";
import type { Party } from "../../model/ids.ts";
import type { FormationKind, SiteKind, TurnDef } from "../../model/scenario.ts";

const parties = {
  "party.mrc": "MRC",
  "party.government": "Government",
  "party.between": "Between",
} as const satisfies Readonly<Record<`party.${Party}`, string>>;

const capacities = {
  "capacity.command": "Command",
  "capacity.liaison": "Liaison",
  "capacity.intelligence": "Intelligence",
  "capacity.supply": "Supply",
  "capacity.commissariat": "Commissariat",
} as const satisfies Readonly<Record<`capacity.${Capacity}`, string>>;

const capacityMeanings = {
  "capacityDoes.command": "how many orders and operations the side can give",
  "capacityDoes.liaison": "whether orders and reports arrive, and when",
  "capacityDoes.intelligence": "how much of the other side is seen",
  "capacityDoes.supply": "arms, shells, fuses and food",
  "capacityDoes.commissariat": "the hold on the loyalty of units; how many turn out",
} as const satisfies Readonly<Record<`capacityDoes.${Capacity}`, string>>;

const formationKinds = {
  "formationKind.regiment": "Infantry regiment",
  "formationKind.red-guard": "Red Guard",
  "formationKind.sailors": "Sailors",
  "formationKind.cadets": "Cadets",
  "formationKind.officers": "Officers",
  "formationKind.cossacks": "Cossacks",
  "formationKind.shock-troops": "Shock troops",
  "formationKind.militia": "Militia",
  "formationKind.guns": "Guns",
  "formationKind.ship": "Ship",
  "formationKind.cyclists": "Cyclists",
  "formationKind.engineers": "Engineers",
  "formationKind.armoured-cars": "Armoured cars",
  "formationKind.volunteers": "Volunteers",
  "formationKind.women": "Women's battalion",
} as const satisfies Readonly<Record<`formationKind.${FormationKind}`, string>>;

const siteKinds = {
  "siteKind.staff": "Staff",
  "siteKind.seat-of-power": "Seat of power",
  "siteKind.barracks": "Barracks",
  "siteKind.palace": "Palace",
  "siteKind.telephone": "Telephone exchange",
  "siteKind.telegraph": "Telegraph",
  "siteKind.bank": "Bank",
  "siteKind.square": "Square",
  "siteKind.station": "Station",
  "siteKind.power": "Power station",
  "siteKind.arsenal": "Arsenal",
  "siteKind.depot": "Depot",
  "siteKind.bridge": "Bridge",
  "siteKind.district": "Workers' district",
  "siteKind.school": "Military school",
  "siteKind.port": "Port",
  "siteKind.press": "Press",
  "siteKind.gun-park": "Gun park",
  "siteKind.water": "Water",
} as const satisfies Readonly<Record<`siteKind.${SiteKind}`, string>>;

const lights = {
  "light.day": "day",
  "light.dusk": "evening",
  "light.night": "night",
} as const satisfies Readonly<Record<`light.${TurnDef["light"]}`, string>>;

export const words = { ...parties, ...capacities, ...capacityMeanings, ...formationKinds, ...siteKinds, ...lights };
