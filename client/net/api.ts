import { accept, type Result, refuse } from "../../shared/model/result.ts";
import type { PublicScenario } from "../../shared/model/view.ts";
import type { MatchFound, MatchOpened, ScenariosListed, SeatGiven, WatchGiven } from "../../shared/protocol/answers.ts";
import type { CreateMatch, TakeSeat } from "../../shared/protocol/messages.ts";
import { PROTOCOL_VERSION } from "../../shared/protocol/version.ts";
import type { Trouble } from "../store/doors.ts";

/** The server's answers over HTTP. `offline` is ours: there was no answer at all. */
export class Api {
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  openMatch(body: CreateMatch): Promise<Result<MatchOpened, Trouble>> {
    return this.#ask("/api/matches", body);
  }

  findMatch(code: string): Promise<Result<MatchFound, Trouble>> {
    return this.#ask(`/api/matches/${encodeURIComponent(code)}`);
  }

  takeSeat(code: string, body: TakeSeat): Promise<Result<SeatGiven, Trouble>> {
    return this.#ask(`/api/matches/${encodeURIComponent(code)}/seats`, body);
  }

  watch(id: string): Promise<Result<WatchGiven, Trouble>> {
    return this.#ask(`/api/watch/${encodeURIComponent(id)}`, { protocol: PROTOCOL_VERSION });
  }

  scenarios(): Promise<Result<ScenariosListed, Trouble>> {
    return this.#ask("/api/scenarios");
  }

  scenario(id: string, start: string): Promise<Result<PublicScenario, Trouble>> {
    return this.#ask(`/api/scenarios/${encodeURIComponent(id)}/${encodeURIComponent(start)}`);
  }

  async #ask<Answer>(path: string, body?: object): Promise<Result<Answer, Trouble>> {
    try {
      const post = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
      const response = await fetch(this.#origin + path, body === undefined ? {} : post);
      const answer: unknown = await response.json();
      return response.ok ? accept(answer as Answer) : refuse(troubleFrom(answer));
    } catch {
      return refuse({ code: "offline", facts: {} });
    }
  }
}

function troubleFrom(answer: unknown): Trouble {
  if (typeof answer === "object" && answer !== null && "code" in answer && typeof answer.code === "string") return answer as Trouble;
  return { code: "serverTrouble", facts: {} };
}
