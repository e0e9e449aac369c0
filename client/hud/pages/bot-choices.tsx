import { BOT_LEVELS, type BotWish, type BotWishes, DOCTRINES_OF, USUAL_BOT } from "../../../shared/model/bots.ts";
import { SIDES, type SideId } from "../../../shared/model/ids.ts";
import { useText } from "../text-context.ts";

type BotChoicesProps = { readonly bots: BotWishes; readonly onChoose: (bots: BotWishes) => void };

/** How the bots of each side fight, for hosts who want other ones than the usual. */
export function BotChoices({ bots, onChoose }: BotChoicesProps) {
  const t = useText();
  return (
    <section class="bots-choice">
      <h3 class="caps">{t("home.bots")}</h3>
      {SIDES.map((side) => (
        <SideBots key={side} side={side} wish={bots[side]} onChoose={(wish) => onChoose({ ...bots, [side]: wish })} />
      ))}
    </section>
  );
}

type SideBotsProps = { readonly side: SideId; readonly wish: BotWish; readonly onChoose: (wish: BotWish) => void };

function SideBots({ side, wish, onChoose }: SideBotsProps) {
  const t = useText();
  const doctrines = [...DOCTRINES_OF[side], "lot"] as const;
  return (
    <fieldset class="bots-choice__side">
      <legend>{t(`home.key.${side}`)}</legend>
      <label class="pace">
        {t("home.botDoctrine")}
        <select
          value={wish.doctrine}
          onChange={(event) =>
            onChoose({ ...wish, doctrine: doctrines.find((each) => each === event.currentTarget.value) ?? USUAL_BOT.doctrine })
          }
        >
          {doctrines.map((each) => (
            <option key={each} value={each}>
              {each === "lot" ? t("home.botLot") : t(`botDoctrine.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="pace">
        {t("home.botLevel")}
        <select
          value={wish.level}
          onChange={(event) =>
            onChoose({ ...wish, level: BOT_LEVELS.find((each) => String(each) === event.currentTarget.value) ?? USUAL_BOT.level })
          }
        >
          {BOT_LEVELS.map((each) => (
            <option key={each} value={each}>
              {t(`home.botLevel.${each}`)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
