import { useEffect, useState } from "preact/hooks";
import { type BotWishes, USUAL_BOT } from "../../../shared/model/bots.ts";
import type { Friction } from "../../../shared/model/state.ts";
import type { Tone } from "../../../shared/model/tones.ts";
import type { ScenariosListed } from "../../../shared/protocol/answers.ts";
import type { LengthId } from "../../present/lengths.ts";
import { paceFor, startFor, stepFor } from "../../present/lengths.ts";
import type { Offer } from "../../present/offers.ts";
import { presentOffers } from "../../present/offers.ts";
import { sentenceOfTrouble } from "../../present/trouble.ts";
import type { MatchWish, Trouble } from "../../store/doors.ts";
import type { LastMatch } from "../../store/last-match.ts";
import { loadLastMatch } from "../../store/last-match.ts";
import { goTo } from "../../store/route.ts";
import { PartySwatch } from "../marks/site-mark.tsx";
import { SettingsDoor } from "../settings/settings-door.tsx";
import { useText } from "../text-context.ts";
import type { Outside } from "./app.tsx";
import { BotChoices } from "./bot-choices.tsx";
import { JoinDoor } from "./join-door.tsx";
import { AdjutantChoice, FrictionChoice, LengthChoice, PaceChoice, ToneChoice } from "./match-choices.tsx";
import { Plate } from "./plate.tsx";

/** The start: two cities, each with its question, and three doors: play now, join, host. */
export function Home({ outside }: { readonly outside: Outside }) {
  const t = useText();
  const [listed, setListed] = useState<ScenariosListed | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [opening, setOpening] = useState(false);
  const [chosenPace, setPace] = useState<MatchWish["pace"] | null>(null);
  const [alone, setAlone] = useState<LengthId>("first");
  const [length, setLength] = useState<LengthId>("first");
  const [friction, setFriction] = useState<Friction>(2);
  const [tone, setTone] = useState<Tone>("full");
  const [adjutant, setAdjutant] = useState(true);
  const [bots, setBots] = useState<BotWishes>({ mrc: USUAL_BOT, government: USUAL_BOT });
  useEffect(() => {
    document.title = t("app.name");
    void outside.listScenarios().then((found) => (found ? setListed(found) : setTrouble({ code: "offline", facts: {} })));
  }, [outside, t]);
  const offers = presentOffers(listed ?? [], t);
  const pace = chosenPace ?? paceFor(length, listed ?? []);

  const open = async (scenario: string, solo: boolean) => {
    const wanted = solo ? alone : length;
    const start = startFor(wanted, listed?.find(({ id }) => id === scenario)?.starts ?? []);
    if (start === null) return;
    setOpening(true);
    const how = solo ? ({ pace: "untimed", friction: 2, tone: "full" } as const) : { pace, friction, tone, adjutant, bots };
    const opened = await outside.doors.open({ scenario, start, solo, step: stepFor(wanted), ...how });
    setOpening(false);
    if (opened.ok) goTo(`/m/${opened.value.code}`);
    else setTrouble(opened.error);
  };

  return (
    <div class="page home">
      <header class="runhead">
        <span class="runhead__name">{t("app.name")}</span>
        <span class="chip runhead__calendar">{t(`calendar.${outside.settings.calendar.value}`)}</span>
        <SettingsDoor settings={outside.settings} />
      </header>
      <main>
        <section class="hero">
          <div>
            <h1>{t("app.name")}</h1>
            <p class="hero__sub">{t("home.sub")}</p>
            <p class="hero__one">{t("home.one")}</p>
            <p class="hero__two">{t("home.two")}</p>
            <SidesKey />
          </div>
          <div class="plates">
            {offers.map((offer) => (
              <Plate key={offer.scenario} offer={offer} paint={outside.paintPlate} />
            ))}
          </div>
        </section>
        {trouble && (
          <p class="refusal" role="alert">
            {sentenceOfTrouble(trouble, t)}
          </p>
        )}
        <nav class="doors" aria-label={t("home.doors")}>
          <div class="door">
            <h2>{t("home.play")}</h2>
            <p>{t("home.playLead")}</p>
            <GoBack last={loadLastMatch(outside.longStorage)} />
            <LengthChoice length={alone} onChoose={setAlone} />
            <Cities offers={offers} disabled={opening} label="home.playCity" onOpen={(scenario) => void open(scenario, true)} isFirst />
          </div>
          <JoinDoor doors={outside.doors} />
          <div class="door">
            <h2>{t("home.host")}</h2>
            <p>{t("home.hostLead")}</p>
            <LengthChoice length={length} onChoose={setLength} />
            <PaceChoice pace={pace} onChoose={setPace} />
            <ToneChoice tone={tone} onChoose={setTone} />
            <details class="more-choices">
              <summary>{t("home.more")}</summary>
              <FrictionChoice friction={friction} onChoose={setFriction} />
              <AdjutantChoice adjutant={adjutant} onChoose={setAdjutant} />
              <BotChoices bots={bots} onChoose={setBots} />
            </details>
            <Cities offers={offers} disabled={opening} label="home.hostCity" onOpen={(scenario) => void open(scenario, false)} />
          </div>
        </nav>
      </main>
      <footer class="foot">
        <p>{t("content.note")}</p>
      </footer>
    </div>
  );
}

function SidesKey() {
  const t = useText();
  return (
    <ul class="sides-key">
      {(["mrc", "government", "between"] as const).map((party) => (
        <li key={party}>
          <PartySwatch party={party} />
          {t(`home.key.${party}`)}
        </li>
      ))}
    </ul>
  );
}

/** The match that was left while it went on. */
function GoBack({ last }: { readonly last: LastMatch | null }) {
  const t = useText();
  if (last === null) return null;
  return (
    <a class="btn btn--block door__back" href={`/m/${last.code}`}>
      {t("home.goBack", { city: last.city, code: last.code })}
    </a>
  );
}

type CitiesProps = {
  readonly offers: readonly Offer[];
  readonly disabled: boolean;
  readonly label: "home.playCity" | "home.hostCity";
  readonly isFirst?: boolean;
  readonly onOpen: (scenario: string) => void;
};

/** One button a city. */
function Cities({ offers, disabled, label, isFirst = false, onOpen }: CitiesProps) {
  const t = useText();
  return (
    <div class="door__act">
      {offers.map((offer, index) => (
        <button
          key={offer.scenario}
          type="button"
          class={`btn btn--touch${isFirst && index === 0 ? " btn--primary" : ""}`}
          disabled={disabled}
          onClick={() => onOpen(offer.scenario)}
        >
          {t(label, { city: offer.name })}
        </button>
      ))}
    </div>
  );
}
