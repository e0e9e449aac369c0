import { botFor } from "../../shared/bots/bot-for.ts";
import { playMatch } from "../../shared/bots/play-match.ts";
import { botOrderOf } from "../../shared/bots/table.ts";
import { USUAL_BOT } from "../../shared/model/bots.ts";
import type { ScenarioId } from "../../shared/model/ids.ts";
import { invariant } from "../../shared/model/result.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { MatchState } from "../../shared/model/state.ts";
import { closeCouncil } from "../../shared/rules/council.ts";
import { decide } from "../../shared/rules/decide.ts";
import { evolve } from "../../shared/rules/evolve.ts";
import { legalChoices } from "../../shared/rules/legal-orders.ts";
import { resolveTurn } from "../../shared/rules/resolve.ts";
import { viewFor } from "../../shared/rules/views.ts";
import { loadScenario } from "../../shared/scenarios/load.ts";

/** A piece of work of which the speed is measured. */
export type Piece = {
  readonly name: string;
  /** How often it is done between two measurements of the reference: so often that the clock can tell. */
  readonly times: number;
  /** Makes what the work needs, which is not measured: states of its own, because what is kept of a known state would be measured else. */
  readonly prepare: () => () => void;
};

/** The pieces measured in one city. */
export function piecesOf(id: ScenarioId): readonly Piece[] {
  const scenario = loadScenario(id, "historical");
  const ordered = midMatch(scenario);
  const fresh = (use: (state: MatchState) => void) => () => {
    const state = structuredClone(ordered);
    return () => use(state);
  };
  let match = 0;
  return [
    {
      name: "a whole match between bots",
      times: 1,
      prepare: () => {
        const seed = `bench/${match++}`;
        return () => playMatch(scenario, { seed });
      },
    },
    { name: "a turn resolved", times: 4, prepare: fresh((state) => resolveTurn(scenario, state)) },
    {
      name: "the views of all seats",
      times: 4,
      prepare: fresh((state) => scenario.seatIds.map((seat) => viewFor(scenario, state, seat, []))),
    },
    {
      name: "the orders open to all seats",
      times: 4,
      prepare: fresh((state) => scenario.seatIds.map((seat) => legalChoices(scenario, state, seat))),
    },
    { name: "a bot that looks ahead", times: 1, prepare: () => lookAhead(scenario, ordered) },
  ];
}

/** In the middle of a match, everybody's orders given. */
function midMatch(scenario: Scenario): MatchState {
  const middle = scenario.turns[Math.floor(scenario.turns.length / 2)];
  const { state } = playMatch(scenario, { seed: "bench", untilHour: middle?.startHour ?? 0 });
  invariant(state.phase === "council", "the match is not over in the middle of its calendar");
  const bot = botFor(scenario);
  let ordered = closeCouncil(scenario, state).state;
  for (const seat of botOrderOf(scenario)) {
    for (const order of bot(viewFor(scenario, ordered, seat, []))) {
      const decision = decide(scenario, ordered, seat, order);
      if (decision.ok) ordered = decision.value.reduce(evolve, ordered);
    }
  }
  return ordered;
}

/** One seat's bot of the third level: every doctrine of its side rolled out. A new bot each time, because one remembers its last answer. */
function lookAhead(scenario: Scenario, ordered: MatchState): () => void {
  const [seat] = botOrderOf(scenario);
  invariant(seat, "a scenario has seats");
  const strong = { ...USUAL_BOT, level: 3 } as const;
  const view = viewFor(
    scenario,
    { ...structuredClone(ordered), options: { ...ordered.options, bots: { mrc: strong, government: strong } } },
    seat,
    [],
  );
  const bot = botFor(scenario);
  return () => bot(view);
}
