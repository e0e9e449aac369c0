import { CAPACITIES } from "../../model/capacities.ts";
import { SIDES } from "../../model/ids.ts";
import { type Cell, type Cells, deadUntil, hourIn, hoursOf, initiativeOf, inStreetAt, organizationAt, peakInArms } from "./cells.ts";
import { type Check, checkBetween, missOf, noteOf } from "./checks.ts";
import { SCENES } from "./scenes.ts";
import { type Spread, shareOf, spreadOf } from "./statistics.ts";

/** One row of the calibration: the model beside history, or the model beside itself. [LB-3] */
export type Row = {
  readonly id: string;
  readonly history: string;
  readonly target: string;
  readonly measured: string;
  readonly ok: boolean;
  /** By how much a failing row misses, in words; empty if it holds. */
  readonly note: string;
  /** 0 if the row holds; 1 for a miss as large as the width that is allowed. For the tuner. */
  readonly miss: number;
};

type RowRule = {
  readonly id: string;
  readonly history: string;
  readonly target: string;
  /** Null if the games that it needs were not played. */
  readonly measure: (cells: Cells) => { readonly measured: string; readonly checks: readonly Check[] } | null;
};

type Timing = {
  /** Old style. */
  readonly historical: string;
  /** Hours that the median may lie off. */
  readonly within: number;
  readonly window: readonly [string, string];
  /** Share of the games that must lie in the window. */
  readonly share: number;
};

/** Hours of games beside the hour of history: their median, and how many lie in a window around it. */
function timed(cell: Cell, hours: readonly (number | null)[], { historical, within, window, share }: Timing) {
  const [from, to] = [hourIn(cell, window[0]), hourIn(cell, window[1])];
  const inside = shareOf(hours, (hour) => hour !== null && hour >= from && hour <= to).value;
  const spread = spreadOf(hours);
  const hour = hourIn(cell, historical);
  return {
    spread: spreadText(spread),
    inside: percent(inside),
    checks: [
      checkBetween("median hour", spread.median, hour - within, hour + within, within),
      checkBetween("share inside", inside, share, 1, 1 - share),
    ],
  };
}

const RULES: readonly RowRule[] = [
  {
    id: "P-time",
    history: "Winter Palace falls 26 Oct 02:10",
    target: "median within 4 h; 70% between 25 Oct 17:00 and 26 Oct 09:00",
    measure: ({ petrograd }) => {
      if (!petrograd) return null;
      const { spread, inside, checks } = timed(petrograd, hoursOf(petrograd), {
        historical: "1917-10-26T02:10",
        within: 4,
        window: ["1917-10-25T17:00", "1917-10-26T09:00"],
        share: 0.7,
      });
      return { measured: `hour ${spread}; inside ${inside}`, checks };
    },
  },
  {
    id: "P-dead",
    history: "6-10 to 26 Oct",
    target: "median below 20, p90 below 120",
    measure: ({ petrograd }) => {
      if (!petrograd) return null;
      const spread = spreadOf(deadUntil(petrograd, "1917-10-27T00:00"));
      return {
        measured: spreadText(spread),
        checks: [checkBetween("median", spread.median, 0, 19.5, 20), checkBetween("p90", spread.p90, 0, 119.5, 120)],
      };
    },
  },
  {
    id: "M-time",
    history: "government side gives up 2 Nov 17:00",
    target: "median within 24 h; 60% between 31 Oct and 4 Nov",
    measure: ({ moscow }) => {
      if (!moscow) return null;
      const hours = moscow.results.filter(({ outcome }) => outcome === "mrc").map(({ endHour }) => endHour);
      const { spread, inside, checks } = timed(moscow, hours, {
        historical: "1917-11-02T17:00",
        within: 24,
        window: ["1917-10-31T00:00", "1917-11-05T00:00"],
        share: 0.6,
      });
      return { measured: `hour ${spread} of ${hours.length} games in which it gave up; inside ${inside}`, checks };
    },
  },
  {
    id: "M-dead",
    history: "300-740, disputed",
    target: "median 300-800",
    measure: ({ moscow }) => {
      if (!moscow) return null;
      const spread = spreadOf(moscow.results.map(({ dead }) => dead));
      return { measured: spreadText(spread), checks: [checkBetween("median", spread.median, 300, 800, 250)] };
    },
  },
  {
    id: "M-win",
    history: "the MRC prevailed, narrowly at first",
    target: "75-90%",
    measure: ({ moscow }) => {
      if (!moscow) return null;
      const won = shareOf(moscow.results, ({ outcome }) => outcome === "mrc");
      const others = (["government", "settlement", "nobody"] as const).map(
        (who) => `${who} ${percent(shareOf(moscow.results, ({ outcome }) => outcome === who).value)}`,
      );
      return { measured: `MRC ${percent(won.value)}, ${others.join(", ")}`, checks: [checkBetween("share", won.value, 0.75, 0.9, 0.15)] };
    },
  },
  {
    id: "M-forces",
    history: "about 1,000 in arms on 27 Oct, at most 6,000-8,000 (MRC reported beside 5,000-6,000, 10,000-12,000)",
    target: "government in the street: median 800-1,500 on 27 Oct 18:00; in arms: peak at most 8,000",
    measure: ({ moscow }) => {
      if (!moscow) return null;
      const now = spreadOf(inStreetAt(moscow, "1917-10-27T18:00", "government"));
      const peak = spreadOf(peakInArms(moscow, "government"));
      const mrc = [spreadOf(inStreetAt(moscow, "1917-10-27T18:00", "mrc")), spreadOf(peakInArms(moscow, "mrc"))];
      return {
        measured: `government in the street ${spreadText(now)}, in arms at most ${spreadText(peak)}; MRC ${mrc.map(spreadText).join(", at most ")}`,
        checks: [checkBetween("median on 27 Oct", now.median, 800, 1500, 700), checkBetween("median peak", peak.median, 0, 8000, 4000)],
      };
    },
  },
  {
    id: "M-swap",
    history: "-",
    target: "Moscow with Petrograd's organization: median shorter than half, dead below a third",
    measure: (cells) => {
      const { moscow, moscowSwapped } = cells;
      if (!moscow || !moscowSwapped) return null;
      const [hours, swapped] = [spreadOf(hoursOf(moscow)), spreadOf(hoursOf(moscowSwapped))];
      const [dead, fewer] = [deadSpread(moscow), deadSpread(moscowSwapped)];
      const share = ratio(swapped.median, hours.median);
      const deadShare = ratio(fewer.median, dead.median);
      return {
        measured: `hours ${spreadText(swapped)}: ${percent(share)} of ${hours.median}; dead ${spreadText(fewer)}: ${percent(deadShare)} of ${dead.median}`,
        checks: [checkBetween("share of the hours", share, 0, 0.4999, 0.5), checkBetween("share of the dead", deadShare, 0, 0.3333, 0.5)],
      };
    },
  },
  {
    id: "P-swap",
    history: "-",
    target: "Petrograd with Moscow's organization: median at least 48 h longer",
    measure: ({ petrograd, petrogradSwapped }) => {
      if (!petrograd || !petrogradSwapped) return null;
      const [hours, swapped] = [spreadOf(hoursOf(petrograd)), spreadOf(hoursOf(petrogradSwapped))];
      // Where the palace never falls in half of the games, the median is later than every hour.
      const longer = swapped.median === null ? Number.POSITIVE_INFINITY : swapped.median - (hours.median ?? 0);
      return {
        measured: `hours ${spreadText(swapped)}: ${swapped.median === null ? "never in half of the games" : `${longer} longer`}; dead ${spreadText(deadSpread(petrogradSwapped))}`,
        checks: [checkBetween("hours longer", longer, 48, Number.POSITIVE_INFINITY, 48)],
      };
    },
  },
  {
    id: "init",
    history: "low in Petrograd, high in Moscow",
    target: "share of acts by initiative, MRC: Moscow at least 3 times Petrograd",
    measure: ({ petrograd, moscow }) => {
      if (!petrograd || !moscow) return null;
      const [low, high] = [initiativeOf(petrograd), initiativeOf(moscow)];
      const times = low === 0 ? Number.POSITIVE_INFINITY : high / low;
      return {
        measured: `Petrograd ${percent(low)}, Moscow ${percent(high)}: ${oneDigit(times)} times`,
        checks: [checkBetween("times", times, 3, Number.POSITIVE_INFINITY, 2)],
      };
    },
  },
  {
    id: "grid",
    history: "-",
    target: "turns of 6 or 12 h: hours within 10%, dead within 10% or 5",
    measure: ({ petrogradSix, petrogradTwelve, moscowSix, moscowTwelve }) => {
      if (!petrogradSix || !petrogradTwelve || !moscowSix || !moscowTwelve) return null;
      const pairs = [
        { city: "Petrograd", six: petrogradSix, twelve: petrogradTwelve },
        { city: "Moscow", six: moscowSix, twelve: moscowTwelve },
      ].map(({ city, six, twelve }) => ({
        city,
        hours: [spreadOf(hoursOf(six)).median ?? 0, spreadOf(hoursOf(twelve)).median ?? 0] as const,
        dead: [deadSpread(six).median ?? 0, deadSpread(twelve).median ?? 0] as const,
      }));
      return {
        measured: pairs.map(({ city, hours, dead }) => `${city}: ${hours.join(" and ")} h, ${dead.join(" and ")} dead`).join("; "),
        checks: pairs.flatMap(({ city, hours, dead }) => [
          checkBetween(`${city}'s hours apart`, apart(hours), 0, 0.1, 0.1),
          checkBetween(`${city}'s dead apart`, Math.abs(dead[0] - dead[1]) <= 5 ? 0 : apart(dead), 0, 0.1, 0.2),
        ]),
      };
    },
  },
  {
    id: "P-prep",
    history: "the capacities of 24 Oct",
    target: "after the prologue each median capacity within 10 of the table",
    measure: ({ prologue, tableOfPrologue }) => {
      if (!prologue || !tableOfPrologue) return null;
      const compared = SIDES.flatMap((side) =>
        CAPACITIES.map((capacity) => {
          const wanted = tableOfPrologue[side][capacity];
          const values = organizationAt(prologue, "1917-10-24T06:00").map((all) => (all === null ? null : all[side][capacity]));
          return { side, capacity, wanted, median: spreadOf(values).median };
        }),
      );
      return {
        measured: SIDES.map(
          (side) =>
            `${side} ${compared
              .filter((each) => each.side === side)
              .map(({ capacity, median }) => `${capacity} ${median === null ? "none" : Math.round(median)}`)
              .join(" ")}`,
        ).join("; "),
        checks: compared.map(({ side, capacity, wanted, median }) =>
          checkBetween(`${side} ${capacity}`, median, wanted - 10, wanted + 10, 10),
        ),
      };
    },
  },
  {
    id: "scenes",
    history: "the six scenes of first play",
    target: "each in at least 60% of the games of its city, without script",
    measure: ({ petrogradScenes, moscowScenes }) => {
      if (!petrogradScenes || !moscowScenes) return null;
      const shares = SCENES.map(({ id, scenario }) => {
        const { results } = scenario === "petrograd" ? petrogradScenes : moscowScenes;
        return { id, share: shareOf(results, ({ scenes }) => scenes.includes(id)).value };
      });
      return {
        measured: shares.map(({ id, share }) => `${id} ${percent(share)}`).join(", "),
        checks: shares.map(({ id, share }) => checkBetween(id, share, 0.6, 1, 0.6)),
      };
    },
  },
];

/** The rows that the games played can tell of, in the order of the design's table. */
export function rowsOf(cells: Cells): readonly Row[] {
  return RULES.flatMap(({ measure, ...rule }) => {
    const found = measure(cells);
    if (found === null) return [];
    const miss = Math.round(1000 * Math.max(0, ...found.checks.map(missOf))) / 1000;
    return [{ ...rule, measured: found.measured, ok: miss === 0, note: noteOf(found.checks), miss }];
  });
}

function deadSpread({ results }: NonNullable<Cells["moscow"]>): Spread<number> {
  return spreadOf(results.map(({ dead }) => dead));
}

function ratio(value: number | null, of: number | null): number {
  return value === null || of === null || of === 0 ? Number.POSITIVE_INFINITY : value / of;
}

/** How far two figures lie apart, as a share of the greater. */
function apart([one, other]: readonly [number, number]): number {
  const greater = Math.max(one, other);
  return greater === 0 ? 0 : Math.abs(one - other) / greater;
}

function spreadText({ p10, median, p90 }: Spread<number>): string {
  return [p10, median, p90].map((value) => (value === null ? "never" : Math.round(value))).join(" / ");
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function oneDigit(value: number): string {
  return `${Math.round(value * 10) / 10}`;
}
