import { csvOf } from "./present/csv.ts";
import type { Reading } from "./reading.ts";

/** Hands the events over as a table. */
export function downloadCsv(reading: Reading): void {
  download(`${nameOf(reading)}.csv`, "text/csv;charset=utf-8", csvOf(reading));
}

/** Hands everything over as the server sent it: record, events, end, score card, digests. */
export function downloadJson(reading: Reading): void {
  download(`${nameOf(reading)}.json`, "application/json", JSON.stringify(reading.match, null, 1));
}

function nameOf({ match }: Reading): string {
  return `two-octobers-${match.record.scenario}-${match.record.seed.replaceAll(/[^A-Za-z0-9-]+/g, "-")}`;
}

/** Made in the browser; nothing is sent anywhere. */
function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
