import { type Logger, pino } from "pino";

/** The server's log: what happened, to which match, never to whom. Nicknames, secrets, codes and addresses do not occur in it. */
export function openLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/** What Colyseus wants to say, in the same log. It says little on its own account, and nothing that matters at info. */
export function logFor(log: Logger) {
  const said = (level: "error" | "warn" | "debug" | "trace") => (first: unknown) => log[level]({ by: "colyseus" }, String(first));
  return { error: said("error"), warn: said("warn"), info: said("debug"), debug: said("debug"), trace: said("trace") };
}
