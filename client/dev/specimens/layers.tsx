import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { loadScenario } from "../../../shared/scenarios/load.ts";
import type { Light } from "../../present/board-picture.ts";
import { arrange } from "../../stage/arrange/arrangement.ts";
import { letterBoard } from "../../stage/lettering/board-letters.ts";
import { measureByCanvas, paintLetters } from "../../stage/lettering/paint-letters.ts";
import { paintArrow } from "../../stage/objects/arrow.ts";
import type { CityPlan } from "../../stage/plan/city-plan.ts";
import { loadPlan } from "../../stage/plan/city-plan.ts";
import { PLAN_LAYERS, paintPlan } from "../../stage/plan/paint-plan.ts";
import { loadPlanFonts } from "../../theme/fonts.ts";
import { paintMarksSheet } from "../marks-sheet.ts";
import { samplePicture } from "../sample-picture.ts";
import type { Specimen } from "./specimen.ts";

const SHEET = { width: 460, height: 320 } as const;
const LARGE = { width: 956, height: 660 } as const;
/** A zoom step of the board. */
const SCALE = 0.152;
const CITIES = ["petrograd", "moscow"] as const;
const LIGHTS: readonly Light[] = ["day", "dusk", "night"];

type Size = { readonly width: number; readonly height: number };
type Paint = (ctx: CanvasRenderingContext2D) => void | Promise<void>;

function Sheet({ size, paint, words }: { readonly size: Size; readonly paint: Paint; readonly words: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const ctx = canvas.current?.getContext("2d");
    if (ctx) void paint(ctx);
  }, [paint]);
  return (
    <figure>
      <canvas ref={canvas} {...size} />
      <figcaption>{words}</figcaption>
    </figure>
  );
}

function groundOf(plan: CityPlan, size: Size, light: Light, layers = PLAN_LAYERS.length): Paint {
  const box = boxOf(plan, size);
  return (ctx) => paintPlan(ctx, plan, { box, scale: SCALE, light, layers });
}

function boxOf({ core }: CityPlan, { width, height }: Size) {
  const [x, y] = [(core[0] + core[2]) / 2, (core[1] + core[3]) / 2];
  return [x - width / 2 / SCALE, y - height / 2 / SCALE, x + width / 2 / SCALE, y + height / 2 / SCALE] as const;
}

/** Lettering and arrows as the board sets them, over the plan in its light. */
function overOf(plan: CityPlan, light: Light): Paint {
  return (ctx) => {
    const [left, top] = boxOf(plan, LARGE);
    const origin = [-left * SCALE, -top * SCALE] as const;
    const scenario = loadScenario(plan.city, "historical");
    const picture = samplePicture(scenario, { light, mode: "play", language: "en", selected: null, counters: 40 });
    const arrangement = arrange(picture, plan, SCALE, null);
    groundOf(plan, LARGE, light)(ctx);
    ctx.save();
    ctx.translate(...origin);
    for (const { arrow, line } of arrangement.arrows) paintArrow(ctx, line, arrow, 1);
    ctx.restore();
    const { labels, names } = letterBoard({
      arrangement,
      view: { plan, light, language: "en", scale: SCALE, origin, enlarged: 1, before: new Map() },
      within: [0, 0, LARGE.width, LARGE.height],
      covers: [],
      reserved: [],
      measure: measureByCanvas(),
    });
    paintLetters(ctx, [...names.map(({ letters }) => letters), ...labels]);
  };
}

async function planned(city: string, show: (plan: CityPlan) => ComponentChildren): Promise<ComponentChildren> {
  const [plan] = await Promise.all([loadPlan(city), loadPlanFonts()]);
  return <div class="swatches">{show(plan)}</div>;
}

/** The board, layer upon layer, and its marks. */
export const LAYERS: readonly Specimen[] = [
  {
    id: "board-marks",
    name: "Counters and roundels of the board: kinds, strengths, states, by day and on the night plan",
    of: ["stage/objects/counter.ts", "stage/objects/roundel.ts"],
    room: "sheet",
    make: async () => <Sheet size={LARGE} words="" paint={(ctx) => paintMarksSheet(ctx.canvas, "en")} />,
  },
  ...CITIES.flatMap((city): readonly Specimen[] => [
    {
      id: `plan-${city}`,
      name: `The plan of ${city}, layer upon layer`,
      of: ["stage/plan/paint-plan.ts"],
      room: "sheet",
      make: () =>
        planned(city, (plan) =>
          PLAN_LAYERS.map((name, at) => (
            <Sheet key={name} size={SHEET} words={`${at + 1} ${name}`} paint={groundOf(plan, SHEET, "dusk", at + 1)} />
          )),
        ),
    },
    {
      id: `light-${city}`,
      name: `${city} by day, at dusk, by night`,
      of: ["stage/plan/layers/light.ts"],
      room: "sheet",
      make: () =>
        planned(city, (plan) =>
          LIGHTS.map((light) => <Sheet key={light} size={SHEET} words={light} paint={groundOf(plan, SHEET, light)} />),
        ),
    },
    {
      id: `letters-${city}`,
      name: `Arrows and lettering of ${city}, in each light`,
      of: ["stage/lettering/board-letters.ts", "stage/objects/arrow.ts"],
      room: "sheet",
      make: () =>
        planned(city, (plan) => LIGHTS.map((light) => <Sheet key={light} size={LARGE} words={light} paint={overOf(plan, light)} />)),
    },
  ]),
];
