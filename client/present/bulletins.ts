import { SIDES, type SideId, type SiteId } from "../../shared/model/ids.ts";
import type { PublicNews, PublicNewsKind, PublicScenario, PublicView } from "../../shared/model/view.ts";
import { momentOf } from "./moment.ts";
import { shortName } from "./short-name.ts";
import type { Wording } from "./wording.ts";

/** What one side's paper prints of a turn. Both print the same events in the same order, and get the same room. */
export type Bulletin = {
  readonly side: SideId;
  readonly mast: string;
  /** The seat of power where it is made; null while the other side, or nobody, is known to hold it. */
  readonly place: string | null;
  readonly date: string;
  readonly headline: string;
  readonly sentences: readonly string[];
  /** Of the letters, the same on both pages: all of the text has its room. */
  readonly letters: "large" | "usual" | "small";
  /** Nothing has become known: a few lines only. */
  readonly short: boolean;
};

/** What a front page can be about. Being given a place and taking it are one subject. */
export type Subject = Exclude<PublicNewsKind, "siteYielded"> | "quiet" | "first";
type Story = {
  readonly subject: Subject;
  readonly side: SideId | null;
  readonly sites: readonly SiteId[];
  readonly text: string | null;
  readonly quiet: boolean;
};

/** What is on top when much has happened. */
const WEIGHT: Readonly<Record<Subject, number>> = {
  agreementReached: 90,
  truceBegan: 85,
  hostilitiesOpened: 80,
  truceEnded: 75,
  siteTaken: 70,
  fought: 60,
  shelled: 55,
  assaultThrownBack: 50,
  formationSurrendered: 45,
  bridgeRaised: 40,
  bridgeLowered: 38,
  trainsStopped: 35,
  trainsLetThrough: 34,
  truceOffered: 30,
  calendarHappened: 20,
  quiet: 0,
  first: 0,
};
/** A place for which the whole match is played comes before everything. */
const SEAT_OF_POWER = 30;

/** Sentences of a page, and signs of both pages together with which they still fit their frames. */
const MOST_SENTENCES = 3;
const MOST_SIGNS = 190;
/** Up to so many signs, the longer page counts for both, letters may be large, and up to so many as usual; beyond they are small. */
const LARGE_UP_TO = 130;
const USUAL_UP_TO = 230;

/** Two front pages on what became known in the last turn, one from each side. */
export function presentBulletins(view: PublicView, w: Wording): readonly Bulletin[] {
  const stories = fitting(storiesOf(view, w.scenario), w);
  const [lead = { subject: view.turn <= 1 ? "first" : "quiet", side: null, sites: [], text: null, quiet: true } satisfies Story] = stories;
  const told = stories.length === 0 ? [lead] : stories;
  const textOf = (side: SideId) => [...told.map((story) => sentenceOf(story, side, w)), heldBy(side, view, w)];
  const letters = lettersFor(Math.max(...SIDES.map((side) => textOf(side).join(" ").length)));
  return SIDES.map((side) => {
    const seat = w.scenario.sides[side].seatOfPower;
    return {
      side,
      mast: w.t(`bulletinMast.${side}`, { city: w.scenario.id }),
      place: view.sites[seat]?.holder === side ? shortName(w.site(seat)) : null,
      date: dateOf(view, w),
      headline: headlineOf(lead, side, w),
      sentences: textOf(side),
      letters,
      short: stories.length === 0,
    };
  });
}

function lettersFor(signs: number): Bulletin["letters"] {
  if (signs <= LARGE_UP_TO) return "large";
  return signs <= USUAL_UP_TO ? "usual" : "small";
}

function storiesOf({ news }: PublicView, scenario: PublicScenario): readonly Story[] {
  const groups = new Map<string, PublicNews[]>();
  for (const each of news) {
    const key = each.kind === "calendarHappened" ? `${each.kind} ${each.text}` : `${subjectOf(each)} ${each.side}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const stories = [...groups.values()].map((group) => storyOf(group, scenario));
  const weights = new Map(stories.map((story) => [story, weightOf(story, scenario)]));
  return stories.sort((one, other) => (weights.get(other) ?? 0) - (weights.get(one) ?? 0));
}

function storyOf(group: readonly PublicNews[], scenario: PublicScenario): Story {
  const [first] = group as readonly [PublicNews, ...PublicNews[]];
  const weight = new Map(scenario.sites.map((site) => [site.id, site.weight]));
  const sites = [...new Set(group.flatMap(({ site }) => site ?? []))].sort(
    (one, other) => (weight.get(other) ?? 0) - (weight.get(one) ?? 0),
  );
  const quiet = group.every(({ how }) => how === "march" || how === "yielded");
  return { subject: subjectOf(first), side: first.side, sites, text: first.text, quiet };
}

function subjectOf({ kind }: PublicNews): Subject {
  return kind === "siteYielded" ? "siteTaken" : kind;
}

function weightOf({ subject, sites }: Story, { sides }: PublicScenario): number {
  const isSeat = subject === "siteTaken" && SIDES.some((side) => sites.includes(sides[side].seatOfPower));
  return WEIGHT[subject] + (isSeat ? SEAT_OF_POWER : 0) + sites.length / 100;
}

/** As many of the stories as have room on both pages; always the first. */
function fitting(stories: readonly Story[], w: Wording): readonly Story[] {
  const taken: Story[] = [];
  let signs = 0;
  for (const story of stories.slice(0, MOST_SENTENCES)) {
    signs += Math.max(...SIDES.map((side) => sentenceOf(story, side, w).length + 1));
    if (taken.length > 0 && signs > MOST_SIGNS) break;
    taken.push(story);
  }
  return taken;
}

function headlineOf(story: Story, side: SideId, w: Wording): string {
  const [first] = story.sites;
  const places = first === undefined ? null : w.t("bulletin.more", { first: named(first, w), others: story.sites.length - 1 });
  return w.t(`bulletinHead.${story.subject}.${side}`, { own: story.side === side, quiet: story.quiet, places });
}

function sentenceOf(story: Story, side: SideId, w: Wording): string {
  const [first, second, third] = story.sites.map((site) => named(site, w));
  const count = story.sites.length;
  const places =
    first === undefined ? null : w.t("bulletin.list", { count, first, second: second ?? "", third: third ?? "", rest: count - 2 });
  return w.t(`bulletinLine.${story.subject}.${side}`, { own: story.side === side, quiet: story.quiet, places, text: story.text });
}

/** What stands at the end of every page: the paper's own side of the public board. */
function heldBy(side: SideId, view: PublicView, w: Wording): string {
  const places = w.scenario.sites.filter((site) => site.kind !== "water");
  const count = places.filter((site) => view.sites[site.id]?.holder === side).length;
  return w.t(`bulletinHeld.${side}`, { count, of: places.length });
}

function named(site: SiteId, w: Wording): string {
  return shortName(w.site(site));
}

function dateOf({ hour }: PublicView, w: Wording): string {
  const { day, time } = momentOf(w.scenario, hour);
  const part = ["night", "morning", "afternoon", "evening"][Math.floor(Number(time.slice(0, 2)) / 6)] ?? "evening";
  return w.t("bulletin.date", { date: day(w.t), part });
}
