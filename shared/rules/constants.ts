/**
 * Every number of the model that no source gives, in one place. All rates are per 6 hours unless the unit says otherwise, so that the length of
 * a turn moves no result. Where each comes from stands in `shared/history/data/constants.json` under the same name.
 */
type Constant = {
  readonly value: number;
  readonly unit: string;
  readonly says: string;
  /** Within this range the calibration rows still held, or, where not yet measured, the range that makes sense. */
  readonly range: readonly [number, number];
};

export const CONSTANTS = {
  subRoundHours: { value: 2, unit: "h", says: "Length of a sub-round; every turn is resolved in these.", range: [2, 2] },

  orderBase: { value: 2, unit: "orders", says: "Orders a side can give whatever its command.", range: [1, 3] },
  orderPerCommand: { value: 9, unit: "command per order", says: "Command that buys one more order.", range: [7, 11] },
  operationPerCommand: { value: 20, unit: "command per operation", says: "Command that buys one operation a turn.", range: [16, 24] },

  dispatchBase: { value: 0.15, unit: "chance", says: "Chance that a dispatch is on time with no liaison at all.", range: [0.12, 0.18] },
  dispatchSpan: { value: 0.85, unit: "chance", says: "What full liaison adds to it on a perfect line.", range: [0.68, 0.85] },
  lineTelephone: { value: 1, unit: "factor", says: "Line factor of a working telephone.", range: [1, 1] },
  lineOwnGround: { value: 0.8, unit: "factor", says: "Line factor of a courier through own ground.", range: [0.64, 0.96] },
  lineContested: { value: 0.5, unit: "factor", says: "Line factor of a courier through contested or unheld ground.", range: [0.4, 0.6] },
  lineEnemyGround: { value: 0.2, unit: "factor", says: "Line factor of a courier through enemy ground.", range: [0.16, 0.24] },
  delayHours: {
    value: 12,
    unit: "h",
    says: "Mean delay of a late dispatch; it lies between half and one and a half times this.",
    range: [10, 14],
  },
  lostShare: { value: 0.35, unit: "chance", says: "Share of late dispatches through enemy ground that never arrive.", range: [0.28, 0.42] },
  capturedShare: { value: 0.5, unit: "chance", says: "Share of the lost that the enemy reads.", range: [0.4, 0.6] },
  standingOrders: { value: 3, unit: "orders", says: "Standing orders a seat may have out.", range: [1, 3] },
  standingHours: { value: 48, unit: "h", says: "A standing order lapses this long after it arrives.", range: [36, 60] },
  lapseHours: { value: 14, unit: "h", says: "An order lapses this long after it arrives.", range: [11, 17] },

  initiative: {
    value: 0.6,
    unit: "chance",
    says: "Chance of acting without orders at full upsurge and no discipline.",
    range: [0.56, 0.84],
  },
  provokeChance: {
    value: 0.1,
    unit: "chance per act",
    says: "Chance that an act by initiative against a guarded place opens hostilities.",
    range: [0.1, 0.3],
  },
  outOfReachHours: { value: 6, unit: "h", says: "Who acts by itself cannot be reached by orders this long.", range: [4, 8] },
  actRally: {
    value: 8,
    unit: "weight",
    says: "Who acts by itself: coming to its attacked seat of power when near, beside the other acts.",
    range: [4, 12],
  },
  actFight: { value: 4, unit: "weight", says: "Going to the nearest fight.", range: [3, 5] },
  actAttack: { value: 4, unit: "weight", says: "Attacking a guarded neighbour, in war.", range: [3, 5] },
  actAttackBefore: { value: 0.1, unit: "weight", says: "The same before hostilities.", range: [0.05, 0.15] },
  actSeize: { value: 4, unit: "weight", says: "Walking into an unguarded neighbour.", range: [3, 5] },
  actArms: { value: 2, unit: "weight", says: "Going for rifles.", range: [1, 3] },
  actArmsBelow: { value: 0.6, unit: "share", says: "Only those go for rifles of whom fewer are armed.", range: [0.4, 0.8] },
  actGuard: { value: 3, unit: "weight", says: "Staying where they are: no act at all.", range: [2, 4] },
  actHome: { value: 0.4, unit: "weight", says: "Going home, at morale 0; at 100 nobody does.", range: [0.3, 0.6] },
  actFraternize: { value: 0.25, unit: "weight", says: "Talking with a waiting unit near by.", range: [0.1, 0.4] },
  homeShare: { value: 0.05, unit: "share", says: "Of a formation whose men go home.", range: [0.03, 0.07] },
  fraternizePull: { value: 3, unit: "allegiance", says: "What such talk moves.", range: [2, 4] },
  fightNewsHours: { value: 8, unit: "h", says: "So long a fight is talked of and draws people.", range: [6, 10] },
  fightNewsHops: { value: 4, unit: "routes", says: "From so far; as far they go for rifles.", range: [3, 5] },
  rallyHops: { value: 3, unit: "routes", says: "From so far they come to their seat of power.", range: [2, 4] },

  turnoutBase: {
    value: 0.02,
    unit: "share",
    says: "Share of an obeying garrison regiment that turns out in any case.",
    range: [0.016, 0.024],
  },
  turnoutSpan: { value: 0.18, unit: "share", says: "What full commissariat and full allegiance add to it.", range: [0.144, 0.216] },
  obeysFrom: { value: 40, unit: "allegiance", says: "Beyond this a formation obeys the side it leans to.", range: [40, 40] },
  drift: { value: 5.5, unit: "allegiance", says: "Drift of a garrison unit per full difference of commissariat.", range: [4.4, 6.6] },
  driftEncircled: { value: 2.5, unit: "factor", says: "Drift of those who are surrounded.", range: [2, 3] },
  driftLegitimacy: { value: 1, unit: "allegiance", says: "Drift of waiting units per full difference of legitimacy.", range: [0, 2] },
  agitation: { value: 8, unit: "allegiance", says: "What a meeting moves at commissariat 100, on a garrison unit.", range: [6, 11] },
  agitationUnderEnemy: { value: 0.5, unit: "factor", says: "On a meeting where the enemy holds the place.", range: [0.3, 0.7] },
  agitationFloor: { value: 0.1, unit: "factor", says: "Even the steadiest listen a little.", range: [0, 0.2] },
  successPull: {
    value: 0.25,
    unit: "allegiance per weight",
    says: "What the taking of a place moves in those who wait.",
    range: [0.15, 0.35],
  },
  yieldedAllegiance: {
    value: 25,
    unit: "allegiance",
    says: "To this a garrison unit that laid down its arms falls back.",
    range: [15, 35],
  },

  standOffRatio: {
    value: 3.3,
    unit: "ratio",
    says: "Before hostilities the weaker yields to a show of force of this ratio.",
    range: [2.6, 4],
  },
  thrownBackRatio: { value: 0.9, unit: "ratio", says: "An assault below this is thrown back at once.", range: [0.72, 1.08] },
  thrownBackMorale: { value: 6, unit: "morale", says: "What it costs those thrown back.", range: [5, 7] },
  thrownBackShare: { value: 0.5, unit: "share", says: "Share of a sub-round's fire that those thrown back take.", range: [0.3, 0.7] },
  shakenHours: { value: 6, unit: "h", says: "Who was thrown back or broke attacks no more this long.", range: [4, 8] },
  surrenderRatio: { value: 3.6, unit: "ratio", says: "Above this a defender of low morale surrenders without a fight.", range: [2.8, 4.2] },
  surrenderMorale: { value: 65, unit: "morale", says: "Low morale, for that.", range: [60, 70] },
  lethality: {
    value: 0.0042,
    unit: "dead per effective man-hour",
    says: "Dead in a fire fight, on trained infantry.",
    range: [0.0036, 0.0054],
  },
  trainedQuality: { value: 0.7, unit: "quality", says: "Losses are divided by quality over this.", range: [0.56, 0.84] },
  frontage: { value: 900, unit: "effective men", says: "No more can fire at one site at a time.", range: [700, 1100] },
  moraleWear: { value: 3.2, unit: "morale per h", says: "Wear of morale in a fight at 1 to 1.", range: [2.4, 3.6] },
  pressureFloor: { value: 0.33, unit: "ratio", says: "Wear of morale counts no smaller ratio than this.", range: [0.25, 0.5] },
  pressureCap: { value: 3, unit: "ratio", says: "And no greater one than this.", range: [2, 4] },
  breakMorale: { value: 35, unit: "morale", says: "Below this a formation leaves the fight.", range: [28, 42] },
  coordinationFloor: { value: 0.5, unit: "factor", says: "Coordination of those who act wholly apart.", range: [0.4, 0.6] },
  moraleFloor: { value: 0.5, unit: "factor", says: "Effective force at morale 0; at 100 it is 1 + this.", range: [0.4, 0.6] },
  digInCover: { value: 1.25, unit: "factor", says: "Cover added by digging in.", range: [1.1, 1.4] },
  gunForce: { value: 80, unit: "effective men a gun", says: "What a gun with shells and full supply adds.", range: [60, 100] },
  gunMorale: { value: 0.4, unit: "morale per h and gun", says: "What shelling does to the shelled at full supply.", range: [0.3, 0.5] },
  gunRangeMetres: { value: 6000, unit: "m", says: "How far guns reach.", range: [4000, 8000] },
  shellsPerGunHour: { value: 1, unit: "salvoes", says: "What a gun fires.", range: [0.8, 1.2] },
  shellLethality: { value: 0.5, unit: "factor", says: "On lethality under shells: they frighten more than they kill.", range: [0.3, 0.7] },
  isolationMorale: { value: 0.6, unit: "morale per h", says: "What being surrounded costs.", range: [0.4, 0.8] },

  picket: { value: 30, unit: "men", says: "Left at a taken site.", range: [20, 40] },
  picketSeat: { value: 60, unit: "men", says: "Left at a taken seat of power or staff.", range: [40, 80] },
  picketDistrict: { value: 150, unit: "men", says: "A workers' district defends itself with these.", range: [100, 200] },
  picketQuality: { value: 0.7, unit: "quality", says: "Of all pickets.", range: [0.5, 0.9] },
  picketWear: { value: 10, unit: "men", says: "Of a picket, per sub-round of fire at 1 to 1.", range: [5, 15] },
  districtRisesFrom: { value: 50, unit: "upsurge", says: "From here a workers' district defends itself.", range: [40, 60] },
  hopHours: { value: 2, unit: "h", says: "March from a site to its neighbour.", range: [2, 2] },

  resolveStart: { value: 70, unit: "resolve", says: "Of both sides at the start.", range: [60, 80] },
  resolveRate: { value: 30, unit: "resolve", says: "Per full share of the city held above or below the balance.", range: [21, 31] },
  resolveBalance: { value: 0.4, unit: "share", says: "Holding this share keeps resolve as it is.", range: [0.32, 0.4] },
  resolveDead: { value: 8, unit: "resolve per 1,000 dead", says: "What own dead cost.", range: [6, 10] },
  resolveShelled: { value: 0.2, unit: "resolve per h", says: "What having the seat of power shelled costs.", range: [0.1, 0.3] },
  resolveIsolated: { value: 1, unit: "resolve", says: "What having the seat of power surrounded costs.", range: [0.5, 1.5] },
  seatLossResolve: { value: 30, unit: "resolve", says: "What losing the seat of power costs.", range: [24, 36] },
  seatLossCapacity: { value: 20, unit: "capacity", says: "What it costs in command and liaison.", range: [16, 24] },
  siteEffect: { value: 1, unit: "factor", says: "On all effects of taking a site.", range: [0.8, 1.2] },
  pointsMargin: { value: 10, unit: "points", says: "After the last turn nobody has won with less.", range: [5, 15] },
  trainDelay: { value: 6, unit: "h", says: "Stopped trains wait so long at a time.", range: [6, 6] },

  learn: {
    value: 0.0265,
    unit: "share of the gap to 80",
    says: "Growth of each capacity by practice in war; half before.",
    range: [0.026, 0.04],
  },
  learnCeiling: { value: 80, unit: "capacity", says: "Practice alone does not lead beyond this.", range: [75, 85] },
  learnBeforeWar: { value: 0.5, unit: "factor", says: "On practice before hostilities.", range: [0.4, 0.6] },
  recruit: { value: 0.02, unit: "share of volunteers", says: "Who join in, at full upsurge and supply.", range: [0.014, 0.021] },
  arm: { value: 0.09, unit: "share of the unarmed", says: "Who get a rifle, at full supply.", range: [0.08, 0.12] },
  armsIssued: { value: 0.1, unit: "share", says: "Rifles a formation sent for arms gets in any case.", range: [0.05, 0.15] },
  armsIssuedSupply: { value: 0.3, unit: "share", says: "What full supply adds to that.", range: [0.2, 0.4] },
  moraleRecovery: { value: 0.13, unit: "share of the gap", says: "Recovery of morale out of the fight.", range: [0.1, 0.16] },
  moraleCommissariat: {
    value: 0.45,
    unit: "morale per commissariat",
    says: "Shift of base morale per point from 50.",
    range: [0.36, 0.54],
  },
  moraleLow: { value: 20, unit: "morale", says: "Nobody's base morale is lower.", range: [10, 30] },
  moraleHigh: { value: 95, unit: "morale", says: "And nobody's higher.", range: [90, 100] },
  stocksPerSupply: { value: 0.1, unit: "salvoes per supply", says: "Shells that come in; half as many fuses.", range: [0.05, 0.15] },
  fusesShare: { value: 0.5, unit: "share", says: "Fuses that come with each shell.", range: [0.4, 0.6] },

  will: { value: 0.49, unit: "will", says: "Growth of a bot council's will to act at command 100.", range: [0.43, 0.65] },
  willSpread: { value: 0.5, unit: "share", says: "It is multiplied by 1 plus or minus at most this.", range: [0.4, 0.6] },
  willTake: { value: 1, unit: "will", says: "From here bots vote to take guarded places.", range: [0.8, 1.2] },
  willOpen: { value: 2.9, unit: "will", says: "From here bots vote to open hostilities.", range: [2.8, 4.2] },

  dutyCapacity: { value: 3, unit: "capacity", says: "What liaison and staff work add.", range: [2, 4] },
  dutySupply: { value: 3, unit: "supply", says: "What a supply column adds.", range: [2, 4] },
  dutyShells: { value: 10, unit: "salvoes", says: "Shells a supply column brings; half as many fuses.", range: [5, 15] },
  dutyPublish: { value: 2, unit: "commissariat and upsurge", says: "What publishing adds.", range: [1, 3] },
  dutyCallOut: { value: 8, unit: "upsurge", says: "What calling out a district adds there.", range: [5, 10] },
  callOutVolunteers: { value: 60, unit: "people", says: "Who join at once when a district is called out.", range: [40, 80] },
  dutyNegotiate: { value: 6, unit: "conciliation", says: "What an offer of talks adds.", range: [4, 8] },
  negotiateOwnShare: { value: 0.5, unit: "factor", says: "On talks that a side itself offers.", range: [0.4, 0.6] },
  settlementFrom: { value: 50, unit: "conciliation", says: "From here a settlement is put before both sides.", range: [40, 60] },
  visitPull: { value: 6, unit: "allegiance", says: "How far a visit of conciliators pulls a waiting unit to the middle.", range: [4, 8] },
  commissarPull: { value: 2, unit: "allegiance", says: "Daily work of a commissar in his unit.", range: [1, 3] },
  runnerFloor: { value: 0.5, unit: "share", says: "Least chance that a runner comes back.", range: [0.3, 0.7] },
  runnerHours: { value: 12, unit: "h", says: "How long a runner keeps a courier's way open.", range: [12, 12] },
  scoutHours: { value: 12, unit: "h", says: "How long scouts see a site.", range: [12, 12] },
  summonBase: { value: 0.05, unit: "chance", says: "That a summons is believed by those in contact.", range: [0.03, 0.08] },
  summonPerHour: { value: 0.02, unit: "chance per h", says: "Added for each hour without word.", range: [0.015, 0.025] },
  summonExchange: { value: 0.15, unit: "chance", says: "Added if the summoner holds the exchange.", range: [0.1, 0.2] },
  summonEncircled: { value: 0.2, unit: "chance", says: "Added if they are surrounded.", range: [0.15, 0.25] },
  summonMorale: { value: 0.25, unit: "chance", says: "Taken off at morale 100, nothing at 50.", range: [0.2, 0.3] },
  summonMost: { value: 0.95, unit: "chance", says: "Nothing is more likely than this.", range: [0.9, 1] },
  lieLegitimacy: { value: 4, unit: "legitimacy", says: "Cost of a lie found out.", range: [3, 5] },
  lieMorale: { value: 5, unit: "morale", says: "What those lied to gain.", range: [3, 7] },
  openLegitimacy: { value: 8, unit: "legitimacy", says: "Cost of opening hostilities first.", range: [5, 10] },
  wordHours: { value: 48, unit: "h", says: "How far ahead one seat can give another its word.", range: [24, 72] },
  openOffers: { value: 3, unit: "offers", says: "Offers of one seat that may await an answer.", range: [2, 4] },
  brokenWordLegitimacy: { value: 4, unit: "legitimacy", says: "Cost of breaking one's word to another party.", range: [3, 5] },
  hesitationShare: { value: 0.5, unit: "share", says: "Orders left to a side that hesitates.", range: [0.5, 0.5] },
  rumourHours: { value: 6, unit: "h", says: "Until a change of hand out of sight is talk of the whole city.", range: [2, 12] },
  bandWide: { value: 0.75, unit: "share", says: "Half-width of a strength band at intelligence 0.", range: [0.6, 0.9] },
  bandNarrow: { value: 0.15, unit: "share", says: "Half-width of a strength band at intelligence 100.", range: [0.1, 0.2] },
} as const satisfies Record<string, Constant>;

export type ConstantName = keyof typeof CONSTANTS;
export type Constants = Readonly<Record<ConstantName, number>>;

const NAMES = Object.keys(CONSTANTS) as ConstantName[];

/** The values as the rules use them. */
export const DEFAULTS: Constants = Object.freeze(Object.fromEntries(NAMES.map((name) => [name, CONSTANTS[name].value]))) as Constants;

/** Those worked out for a match's options, which never change. */
const REPLACED = new WeakMap<object, Constants>();

/** The values of a match: the defaults, with those the options replace. Throws for a name that is no constant. */
export function constantsOf({ constants }: { readonly constants: Readonly<Record<string, number>> }): Constants {
  const known = REPLACED.get(constants);
  if (known !== undefined) return known;
  for (const name of Object.keys(constants)) if (!(name in CONSTANTS)) throw new Error(`no constant is called ${name}`);
  const all = { ...DEFAULTS, ...constants };
  REPLACED.set(constants, all);
  return all;
}
