import { useMemo, useState } from "preact/hooks";
import { beliefsOf, errorsOf } from "../../../shared/analysis/beliefs.ts";
import type { TurnCourse } from "../../../shared/analysis/course.ts";
import { SIDES, type SideId } from "../../../shared/model/ids.ts";
import type { Sheet } from "../plan/board-painter.ts";
import { beliefBoard, counts, truthBoard } from "../plan/board-pictures.ts";
import { PlanFigure } from "../plan/plan-figure.tsx";
import { useReading } from "../reading.ts";
import { useNarrow } from "../use-narrow.ts";

const LARGE: Sheet = { width: 660, height: 462, isLettered: true };
/** Painted larger than it is shown, so that the marks of a whole city find room. */
const SMALL: Sheet = { width: 520, height: 296, isLettered: false };
/** On a phone one plan at a time, of the centre. */
const NARROW: Sheet = { width: 354, height: 330, isLettered: true, isCentre: true };

type Props = { readonly turn: TurnCourse };

/** The truth large, and beside it what each side believed; on a narrow page one of the three. */
export function TurnPlans({ turn }: Props) {
  const isNarrow = useNarrow();
  if (isNarrow) return <OneOfThree turn={turn} />;
  return (
    <div class="turnplans">
      <Truth turn={turn} sheet={LARGE} />
      <div class="turnplans__beliefs">
        {SIDES.map((side) => (
          <Believed key={side} side={side} turn={turn} sheet={SMALL} />
        ))}
      </div>
    </div>
  );
}

function OneOfThree({ turn }: Props) {
  const { say, w } = useReading();
  const [whose, setWhose] = useState<SideId | "truth">("truth");
  const names = { truth: say("happened.truth"), mrc: w.side("mrc"), government: w.side("government") };
  return (
    <div class="turnplans">
      <fieldset class="switch">
        <legend class="heard-only">{say("happened.plans")}</legend>
        {(["truth", ...SIDES] as const).map((each) => (
          <button key={each} type="button" class="btn" aria-pressed={each === whose} onClick={() => setWhose(each)}>
            {names[each]}
          </button>
        ))}
      </fieldset>
      {whose === "truth" ? <Truth turn={turn} sheet={NARROW} /> : <Believed side={whose} turn={turn} sheet={NARROW} />}
    </div>
  );
}

function Truth({ turn, sheet }: Props & { readonly sheet: Sheet }) {
  const reading = useReading();
  const { say, scenario } = reading;
  const board = useMemo(() => truthBoard(reading, turn), [reading, turn]);
  const whose = say("happened.truth");
  return (
    <figure>
      <figcaption>
        <b>{whose}</b>
      </figcaption>
      <PlanFigure
        city={scenario.id}
        sheet={sheet}
        board={board}
        label={say("happened.planLabel", { city: scenario.title.en, turn: turn.turn, whose })}
      />
    </figure>
  );
}

function Believed({ side, turn, sheet }: Props & { readonly side: SideId; readonly sheet: Sheet }) {
  const reading = useReading();
  const { say, scenario, debrief, w } = reading;
  const board = useMemo(() => beliefBoard(reading, turn, side), [reading, turn, side]);
  const wrong = errorsOf(beliefsOf(debrief.course, turn, side)).filter(({ site }) => counts(reading, site));
  const holder = (held: SideId | null) => (held === null ? say("happened.nobody") : w.side(held));
  const weigh = (site: string) => scenario.sites[site]?.weight ?? 0;
  const [worst] = [...wrong].sort((a, b) => weigh(b.site) - weigh(a.site));
  const whose = say("happened.knew", { side });
  return (
    <figure>
      <figcaption>
        <b>{whose}</b>
        <span class="soft">{wrong.length === 0 ? say("happened.rightAboutAll") : say("happened.wrongAbout", { count: wrong.length })}</span>
      </figcaption>
      <PlanFigure
        city={scenario.id}
        sheet={sheet}
        board={board}
        label={say("happened.planLabel", { city: scenario.title.en, turn: turn.turn, whose })}
      />
      {worst !== undefined && (
        <p class="small soft">
          {say("happened.thought", { site: w.site(worst.site), believed: holder(worst.believed), truth: holder(worst.truth) })}
        </p>
      )}
    </figure>
  );
}
