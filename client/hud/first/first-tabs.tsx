import { slipsLeft } from "../../present/slips.ts";
import { isAside } from "../../store/desk.ts";
import { useDesk, useIntent, useView, useWording } from "../desk-context.ts";
import { OrderIcon } from "../marks/order-icon.tsx";

/** At the foot of a phone: the plan, the news, the slips, and ready. */
export function FirstTabs() {
  const desk = useDesk();
  const w = useWording();
  const say = useIntent();
  const view = useView();
  const { phase, seats } = desk.lobby.value;
  const at = isAside(desk) ? desk.tab.value : "formations";
  const isReady = seats.find((seat) => seat.seat === desk.session.seat)?.ready ?? false;
  const ways = [
    { tab: "formations", icon: "scouts", label: w.t("tabs.plan") },
    { tab: "news", icon: "publish", label: w.t("tab.news") },
    { tab: "dispatches", icon: "summon", label: view.side === null ? w.t("tabs.letters") : w.t("tabs.slips", { left: slipsLeft(view) }) },
  ] as const;
  return (
    <nav class="tabs first-tabs" aria-label={w.t("panel.tabs")}>
      {ways.map(({ tab, icon, label }) => (
        <button
          key={tab}
          type="button"
          class="tab"
          aria-current={at === tab ? "page" : undefined}
          onClick={() => say({ do: "openTab", tab })}
        >
          <OrderIcon name={icon} />
          {label}
        </button>
      ))}
      {phase !== "ended" && phase !== "lobby" && (
        <button type="button" class="tab" aria-pressed={isReady} onClick={() => say({ do: "ready" })}>
          <OrderIcon name="staffWork" />
          {w.t(isReady ? "foot.notReady" : `foot.ready.${phase}`)}
        </button>
      )}
    </nav>
  );
}
