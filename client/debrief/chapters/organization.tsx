import { Chapter } from "../parts/chapter.tsx";
import { useReading } from "../reading.ts";
import { ActsPart } from "./organization/acts.tsx";
import { CapacitiesPart } from "./organization/capacities.tsx";
import { DeadPart } from "./organization/dead.tsx";
import { FightsPart } from "./organization/fights.tsx";
import { LateNewsPart } from "./organization/late-news.tsx";
import { ModelSaysPart } from "./organization/model-says.tsx";
import { OrdersPart } from "./organization/orders.tsx";
import { TelegramsPart } from "./organization/telegrams.tsx";

/** Chapter III: whose orders came, who acted without, what coming apart cost, and each capacity then and now. */
export function Organization() {
  const { say } = useReading();
  return (
    <Chapter id="organization" number="III" title={say("organization.title")} lead={say("organization.lead")} ask={say("organization.ask")}>
      <OrdersPart />
      <div class="columns">
        <ActsPart />
        <FightsPart />
      </div>
      <CapacitiesPart />
      <div class="columns">
        <LateNewsPart />
        <DeadPart />
      </div>
      <TelegramsPart />
      <ModelSaysPart />
    </Chapter>
  );
}
