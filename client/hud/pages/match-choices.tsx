import { PACES } from "../../../shared/model/paces.ts";
import type { Friction } from "../../../shared/model/state.ts";
import { TONES, type Tone } from "../../../shared/model/tones.ts";
import type { LengthId } from "../../present/lengths.ts";
import { LENGTHS } from "../../present/lengths.ts";
import type { MatchWish } from "../../store/doors.ts";
import { useText } from "../text-context.ts";

/** How long, and how much of the game: first play is what a class begins with. */
export function LengthChoice({ length, onChoose }: { readonly length: LengthId; readonly onChoose: (length: LengthId) => void }) {
  const t = useText();
  return (
    <label class="pace">
      {t("home.length")}
      <select value={length} onChange={(event) => onChoose(LENGTHS.find(({ id }) => id === event.currentTarget.value)?.id ?? "first")}>
        {LENGTHS.map(({ id }) => (
          <option key={id} value={id}>
            {t(`home.length.${id}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** How much time a turn has; without a clock a turn waits until everybody is ready. */
export function PaceChoice({ pace, onChoose }: { readonly pace: MatchWish["pace"]; readonly onChoose: (pace: MatchWish["pace"]) => void }) {
  const t = useText();
  return (
    <label class="pace">
      {t("home.pace")}
      <select value={pace} onChange={(event) => onChoose(PACES.find((each) => each === event.currentTarget.value) ?? "untimed")}>
        {PACES.map((each) => (
          <option key={each} value={each}>
            {t(`home.pace.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

const FRICTIONS = [2, 3, 1, 0] as const satisfies readonly Friction[];

/** How much gets lost on the way; without any a class is the control group. */
export function FrictionChoice({ friction, onChoose }: { readonly friction: Friction; readonly onChoose: (friction: Friction) => void }) {
  const t = useText();
  return (
    <label class="pace">
      {t("home.friction")}
      <select value={friction} onChange={(event) => onChoose(FRICTIONS.find((each) => String(each) === event.currentTarget.value) ?? 2)}>
        {FRICTIONS.map((each) => (
          <option key={each} value={each}>
            {t(`home.friction.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** How what is hard to read is told. */
export function ToneChoice({ tone, onChoose }: { readonly tone: Tone; readonly onChoose: (tone: Tone) => void }) {
  const t = useText();
  return (
    <label class="pace">
      {t("home.tone")}
      <select value={tone} onChange={(event) => onChoose(TONES.find((each) => each === event.currentTarget.value) ?? "full")}>
        {TONES.map((each) => (
          <option key={each} value={each}>
            {t(`home.tone.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Whether people can ask for two sensible orders; without him everybody begins from nothing. */
export function AdjutantChoice({ adjutant, onChoose }: { readonly adjutant: boolean; readonly onChoose: (adjutant: boolean) => void }) {
  const t = useText();
  return (
    <label class="pace">
      {t("home.adjutant")}
      <select value={String(adjutant)} onChange={(event) => onChoose(event.currentTarget.value === "true")}>
        <option value="true">{t("home.adjutant.there")}</option>
        <option value="false">{t("home.adjutant.away")}</option>
      </select>
    </label>
  );
}
