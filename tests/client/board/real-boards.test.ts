import { describe, expect, it } from "vitest";
import { english } from "../../../client/i18n/translate.ts";
import { presentFirstBoard } from "../../../client/present/first-board.ts";
import { presentBoard } from "../../../client/present/present-board.ts";
import { wordingFor } from "../../../client/present/wording.ts";
import { extentOf } from "../../../client/stage/arrange/arrange-counters.ts";
import { arrange } from "../../../client/stage/arrange/arrangement.ts";
import { boxAt } from "../../../client/stage/arrange/declutter.ts";
import { furnish } from "../../../client/stage/arrange/furniture.ts";
import { isInSight, markBoxes, moved, pileBoxes } from "../../../client/stage/arrange/mark-boxes.ts";
import { boxesOf, restOf } from "../../../client/stage/arrange/rest.ts";
import { settled } from "../../../client/stage/arrange/settle.ts";
import { letterBoard } from "../../../client/stage/lettering/board-letters.ts";
import { FARTHEST_LABEL } from "../../../client/stage/lettering/mark-labels.ts";
import type { Box } from "../../../client/stage/plan/geometry.ts";
import { distance, grown } from "../../../client/stage/plan/geometry.ts";
import { firstView, originOf } from "../../../client/stage/viewport.ts";
import { viewInStep } from "../../../shared/match/step-view.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import type { Step } from "../../../shared/model/steps.ts";
import type { SeatView } from "../../../shared/model/view.ts";
import { startMatch } from "../../../shared/rules/start.ts";
import { viewFor } from "../../../shared/rules/views.ts";
import { loadScenario, scenarioStarts } from "../../../shared/scenarios/load.ts";
import { publicScenario } from "../../../shared/scenarios/public-scenario.ts";
import { FakeSession } from "../../support/fake-session.ts";
import { CITIES, overlap, planOf, roughMeasure } from "./boards.ts";

/** The board on three screens, on the laptop also as low as the guide of first play leaves it: 1366 by 768, 390 by 844 and 1920 by 1080, with the page's zoom buttons where they lie over it. */
const SCREENS = [
  { name: "laptop", mode: "play", width: 956, height: 660, zoom: { right: 184, bottom: 32, width: 36, height: 72 } },
  { name: "low laptop", mode: "play", width: 900, height: 480, zoom: { right: 184, bottom: 32, width: 36, height: 72 } },
  { name: "phone", mode: "phone", width: 390, height: 456, zoom: { right: 14, bottom: 24, width: 44, height: 88 } },
  { name: "large", mode: "play", width: 1510, height: 972, zoom: { right: 184, bottom: 32, width: 36, height: 72 } },
] as const;
type Screen = (typeof SCREENS)[number];

const STEP_OF_START: Readonly<Record<string, Step>> = { first: "first", half: "second" };

async function layOut(scenario: Scenario, view: SeatView, { mode, width, height, zoom }: Screen) {
  const plan = await planOf(scenario.id as (typeof CITIES)[number]);
  const known = publicScenario(scenario);
  const words = wordingFor(known, english);
  const picture = presentBoard(known, view, { selected: null, draft: null, mode, first: presentFirstBoard(view, words) });
  const frame = picture.frame.map((id) => {
    const { lon, lat } = picture.sites.find((site) => site.id === id)!;
    return plan.projection.toMetres([lon, lat]);
  });
  const first = firstView(plan, mode, width, height, frame);
  const arrangement = arrange(picture, plan, first.scale, null);
  const right = width - (picture.plain && mode === "play" ? 32 : zoom.right);
  const bottom = height - zoom.bottom;
  const controls: Box = [right - zoom.width, bottom - zoom.height, right, bottom];
  const furniture = furnish(mode, false, { width, height, frame: arrangement.sizes.frame, zoom: controls, plain: picture.plain });
  const task = { picture, arrangement, plan, furniture, measure: roughMeasure };
  const looking = frame.length > 0 ? settled(first, task) : first;
  const origin = originOf(looking);
  const rest = restOf(picture, arrangement, looking, furniture, roughMeasure, null);
  const letters = letterBoard({
    arrangement,
    view: { plan, light: picture.light, language: "en", scale: looking.scale, origin, enlarged: 1, before: new Map() },
    within: furniture.inner,
    covers: rest.covers,
    reserved: rest.reserved,
    measure: roughMeasure,
  });
  return { picture, arrangement, furniture, rest, letters, origin, controls };
}

type LaidOut = Awaited<ReturnType<typeof layOut>>;

const boxOfPile = (pile: LaidOut["arrangement"]["piles"][number], { arrangement, origin }: LaidOut): Box =>
  moved(boxAt({ extent: extentOf(pile, arrangement.sizes) }, pile.at), origin);

/** Whatever speaks against a board, in words. */
function faultsOf(board: LaidOut): readonly string[] {
  const { arrangement, furniture, rest, letters, origin } = board;
  const faults: string[] = [];
  const sheet = { inner: furniture.inner, covers: rest.covers };
  const shown = arrangement.piles.filter((pile) => isInSight(boxOfPile(pile, board), sheet));
  for (const pile of arrangement.piles) {
    const away = distance(pile.at, pile.place);
    if (away > arrangement.sizes.reach + 1e-6) faults.push(`${pile.id} stands ${Math.round(away)} px off its place`);
  }
  for (const [index, pile] of shown.entries()) {
    for (const other of shown.slice(index + 1)) {
      const area = Math.max(...facesOf(pile, board).flatMap((a) => facesOf(other, board).map((b) => overlap(a, b))));
      if (area > 4) faults.push(`${pile.id} covers ${Math.round(area)} px of ${other.id}`);
    }
  }
  const fixed = [...boxesOf(furniture), ...rest.plates, ...[rest.legend, rest.scaleBar].filter((box) => box !== null)];
  for (const [index, box] of fixed.entries()) {
    if (fixed.slice(index + 1).some((other) => overlap(box, other) > 0))
      faults.push(`a plate or control covers another at ${box.map(Math.round)}`);
  }
  const marks = markBoxes(arrangement, origin);
  for (const [index, { label, box }] of letters.named.entries()) {
    const others = [...letters.named.slice(index + 1).map((other) => other.box), ...marks, ...rest.reserved];
    if (others.some((other) => overlap(box, other) > 0)) faults.push(`the label ${label.text} covers something`);
    if (Math.abs(overlap(box, furniture.inner) - (box[2] - box[0]) * (box[3] - box[1])) > 1e-6)
      faults.push(`the label ${label.text} is cut`);
    const [x, y] = label.at;
    const near = [...label.cluster, [x, y, x, y] as const].some(
      (part) => overlap(grown(part, Math.max(FARTHEST_LABEL, label.radius) + 2), box) > 0,
    );
    if (!near) faults.push(`the label ${label.text} is far from what it names`);
  }
  return faults;
}

const facesOf = (pile: LaidOut["arrangement"]["piles"][number], { arrangement, origin }: LaidOut): readonly Box[] =>
  pileBoxes(pile, arrangement.sizes).map((box) => moved(box, origin));

describe.each(CITIES)("the first board of %s", (city) => {
  const starts = scenarioStarts.find(({ id }) => id === city)!.starts;
  describe.each(SCREENS)("on a $name screen", (screen) => {
    it.each(starts)("keeps labels, counters and furniture apart for every seat (%s)", async (start) => {
      const scenario = loadScenario(city, start);
      const { state } = startMatch(scenario, { seed: "board", options: {} });
      for (const seat of scenario.seatIds) {
        const view = viewInStep(STEP_OF_START[start] ?? "full", scenario, viewFor(scenario, state, seat, []));
        expect(faultsOf(await layOut(scenario, view, screen)), seat).toEqual([]);
      }
    });

    it("does so in first play's orders, with its plates, and shows the seat's own", async () => {
      const scenario = loadScenario(city, "first");
      for (const seat of scenario.seatIds) {
        const session = new FakeSession(scenario, seat, "board", "first");
        await session.setReady(true);
        const board = await layOut(scenario, session.view.value!, screen);
        expect(faultsOf(board), seat).toEqual([]);
        expect(board.picture.sites.filter((site) => !site.minor).length, seat).toBeLessThanOrEqual(13);
        if (screen.name === "phone") continue;
        const sheet = { inner: board.furniture.inner, covers: board.rest.covers };
        const own = board.arrangement.piles.filter(({ members }) => members[0]?.own);
        // Units farther apart than any board holds stay at its edge; under a plate or a control none of them lies.
        const onSheet = own.filter((pile) => isInSight(boxOfPile(pile, board), { ...sheet, covers: [] }));
        expect(onSheet.length, seat).toBeGreaterThanOrEqual(Math.min(own.length, 1));
        expect(
          onSheet.filter((pile) => !isInSight(boxOfPile(pile, board), sheet)).map(({ id }) => id),
          seat,
        ).toEqual([]);
      }
    });
  });
});
