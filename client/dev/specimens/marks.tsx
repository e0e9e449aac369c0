import type { SideId } from "../../../shared/model/ids.ts";
import { DUTIES, FORMATION_ORDERS } from "../../../shared/model/orders.ts";
import { FORMATION_KINDS } from "../../../shared/model/scenario.ts";
import { ClockDisc } from "../../hud/marks/clock-disc.tsx";
import { CounterMark } from "../../hud/marks/counter-mark.tsx";
import { Dial } from "../../hud/marks/dial.tsx";
import { FlagMark } from "../../hud/marks/flag-mark.tsx";
import { OrderIcon } from "../../hud/marks/order-icon.tsx";
import { PlayerIcon } from "../../hud/marks/player-icon.tsx";
import { SettingsIcon } from "../../hud/marks/settings-icon.tsx";
import { PartySwatch, SiteMark } from "../../hud/marks/site-mark.tsx";
import { WireMark } from "../../hud/marks/wire-mark.tsx";
import { Chips } from "../../hud/parts/chips.tsx";
import { ReasonedButton } from "../../hud/parts/reasoned-button.tsx";
import { SeatSquare } from "../../hud/parts/seat-square.tsx";
import type { Specimen } from "./specimen.ts";

const SIDES: readonly (SideId | null)[] = ["mrc", "government", null];
const PARTIES = ["mrc", "government", "between"] as const;
const SHARES = [1, 0.75, 0.5, 0.25, 0.04, 0];
const TONES = ["mrc", "gov", "neutral", "ok", "warn", "stale", "plain"] as const;

/** Every mark of the lists with its word, as it stands in one. */
export const MARKS: readonly Specimen[] = [
  {
    id: "counter-marks",
    name: "Counters in lists: every kind of every side, on its own initiative, silent for long",
    of: ["hud/marks/counter-mark.tsx"],
    room: "sheet",
    make: async () => (
      <div class="swatches">
        {SIDES.flatMap((side) => [
          ...FORMATION_KINDS.map((kind) => (
            <figure key={`${side} ${kind}`}>
              <CounterMark kind={kind} side={side} />
              <figcaption>{kind}</figcaption>
            </figure>
          )),
          <figure key={`${side} own`}>
            <CounterMark kind="regiment" side={side} byInitiative />
            <figcaption>by initiative</figcaption>
          </figure>,
          <figure key={`${side} silent`}>
            <CounterMark kind="regiment" side={side} silent />
            <figcaption>silent</figcaption>
          </figure>,
        ])}
      </div>
    ),
  },
  {
    id: "site-marks",
    name: "Places in lists, and the swatches of the parties",
    of: ["hud/marks/site-mark.tsx"],
    room: "sheet",
    make: async () => (
      <div class="swatches">
        {SIDES.map((holder) => (
          <figure key={holder}>
            <SiteMark holder={holder} />
            <figcaption>{holder ?? "nobody"}</figcaption>
          </figure>
        ))}
        <figure>
          <SiteMark holder="mrc" contested />
          <figcaption>contested</figcaption>
        </figure>
        {PARTIES.map((party) => (
          <figure key={party}>
            <PartySwatch party={party} />
            <figcaption>{party}</figcaption>
          </figure>
        ))}
        {PARTIES.map((party) => (
          <figure key={`seat ${party}`}>
            <SeatSquare party={party} letter="S" />
            <figcaption>seat, {party}</figcaption>
          </figure>
        ))}
      </div>
    ),
  },
  {
    id: "icons",
    name: "Orders and duties, the player, settings",
    of: ["hud/marks/order-icon.tsx", "hud/marks/player-icon.tsx", "hud/marks/settings-icon.tsx"],
    room: "sheet",
    make: async () => (
      <div class="swatches">
        {([...FORMATION_ORDERS, ...DUTIES, "operation"] as const).map((name) => (
          <figure key={name}>
            <OrderIcon name={name} />
            <figcaption>{name}</figcaption>
          </figure>
        ))}
        {(["back", "pause", "goOn", "on"] as const).map((name) => (
          <figure key={name}>
            <PlayerIcon name={name} />
            <figcaption>{name}</figcaption>
          </figure>
        ))}
        <figure>
          <SettingsIcon />
          <figcaption>settings</figcaption>
        </figure>
      </div>
    ),
  },
  {
    id: "first-play-marks",
    name: "First play: flags, wires, one clock for several seats",
    of: ["hud/marks/flag-mark.tsx", "hud/marks/wire-mark.tsx", "hud/marks/dial.tsx"],
    room: "sheet",
    make: async () => (
      <div class="swatches">
        {SIDES.flatMap((side) =>
          (["obeys", "waits", "silent"] as const).map((flag) => (
            <figure key={`${side} ${flag}`}>
              <FlagMark flag={flag} side={side} />
              <figcaption>{flag}</figcaption>
            </figure>
          )),
        )}
        <figure>
          <WireMark whole />
          <figcaption>wire whole</figcaption>
        </figure>
        <figure>
          <WireMark whole={false} />
          <figcaption>wire cut</figcaption>
        </figure>
        <figure>
          <Dial time="21:00" />
          <figcaption>21:00</figcaption>
        </figure>
      </div>
    ),
  },
  {
    id: "clock-discs",
    name: "Time left",
    of: ["hud/marks/clock-disc.tsx"],
    room: "sheet",
    make: async () => (
      <div class="swatches">
        {SHARES.map((share) => (
          <figure key={share}>
            <ClockDisc share={share} />
            <figcaption>{Math.round(share * 100)} in 100</figcaption>
          </figure>
        ))}
      </div>
    ),
  },
  {
    id: "chips-and-buttons",
    name: "Chips of every tone, buttons that can and cannot be pressed",
    of: ["hud/parts/chips.tsx", "hud/parts/reasoned-button.tsx"],
    room: "sheet",
    make: async () => (
      <>
        <Chips chips={TONES.map((tone) => ({ tone, text: tone }))} />
        <ReasonedButton look="btn--primary" whyNot={null}>
          Can be pressed
        </ReasonedButton>
        <ReasonedButton look="btn--primary" whyNot="The reason stands beside it.">
          Cannot
        </ReasonedButton>
      </>
    ),
  },
];
