import { join } from "node:path";

/** Everything the environment may say; README.md, Configuration, lists the same. */
export type Settings = {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly logLevel: string;
  /** How many proxies stand before the server, so that limits count people and not the proxy; 0: none. */
  readonly proxies: number;
};

const LOG_LEVELS = ["silent", "fatal", "error", "warn", "info", "debug", "trace"];

/** Reads the settings; throws with the variable's name where one cannot be used. */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>): Settings {
  const logLevel = environment["LOG_LEVEL"] ?? "info";
  if (!LOG_LEVELS.includes(logLevel)) throw new Error(`LOG_LEVEL is ${logLevel}, but must be one of ${LOG_LEVELS.join(", ")}.`);
  return {
    port: wholeNumber("PORT", environment["PORT"] ?? "2567", 65_535),
    host: environment["HOST"] ?? "0.0.0.0",
    dataDir: environment["DATA_DIR"] ?? join(process.cwd(), "data"),
    logLevel,
    proxies: wholeNumber("PROXIES", environment["PROXIES"] ?? "0", 10),
  };
}

function wholeNumber(name: string, text: string, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > most) throw new Error(`${name} is ${text}, but must be a whole number from 0 to ${most}.`);
  return value;
}
