import { accept, type Result, refuse } from "../model/result.ts";
import { GIVERS_OF_ORDERS, HOLDERS_OF_SEATS, type MatchRecord, RECORD_VERSION, type RecordEntry, type RecordHead } from "./record.ts";

/** A record as text: its head on the first line, one entry a line after it. Readable, comparable line by line, and safe to append to. */
export function recordToLines(record: MatchRecord): string {
  const { entries, ...head } = record;
  return `${[head, ...entries].map((line) => JSON.stringify(line)).join("\n")}\n`;
}

/** Reads what `recordToLines` wrote. The problem names the line. */
export function recordFromLines(text: string): Result<MatchRecord, string> {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const [first, ...rest] = lines;
  if (first === undefined) return refuse("the record is empty");
  const head = headFrom(parsed(first));
  if (!head.ok) return refuse(`line 1: ${head.error}`);
  const entries: RecordEntry[] = [];
  for (const [index, line] of rest.entries()) {
    const entry = entryFrom(parsed(line));
    if (!entry.ok) return refuse(`line ${index + 2}: ${entry.error}`);
    entries.push(entry.value);
  }
  return accept({ ...head.value, entries });
}

type Fields = Readonly<Record<string, unknown>>;

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function headFrom(value: unknown): Result<RecordHead, string> {
  if (!isFields(value)) return refuse("not a JSON object");
  if (value["version"] !== RECORD_VERSION) return refuse(`a record of version ${String(value["version"])}, not ${RECORD_VERSION}`);
  for (const key of ["scenario", "start", "seed"]) if (typeof value[key] !== "string") return refuse(`${key} is missing`);
  const options = value["options"];
  if (!isFields(options) || typeof options["friction"] !== "number") return refuse("options are missing");
  return accept(value as unknown as RecordHead);
}

function entryFrom(value: unknown): Result<RecordEntry, string> {
  if (!isFields(value)) return refuse("not a JSON object");
  if (!Number.isInteger(value["turn"])) return refuse("the turn is missing");
  const problem = problemOf(value);
  return problem === null ? accept(value as unknown as RecordEntry) : refuse(problem);
}

function problemOf(entry: Fields): string | null {
  switch (entry["kind"]) {
    case "closeCouncil":
    case "carriedOn":
      return null;
    case "telegram":
      return typeof entry["text"] === "string" && typeof entry["to"] === "string" && typeof entry["seat"] === "string"
        ? null
        : "the telegram is not whole";
    case "resolve":
      return entry["digest"] === null || typeof entry["digest"] === "string" ? null : "the digest is neither a text nor null";
    case "seat":
      return seatProblem(entry, "heldBy");
    case "order":
      if (entry["request"] !== null && typeof entry["request"] !== "string") return "the request is neither a text nor null";
      if (!isFields(entry["order"]) || typeof entry["order"]["type"] !== "string") return "the order is missing";
      return seatProblem(entry, "by");
    default:
      return `unknown kind of entry ${String(entry["kind"])}`;
  }
}

function seatProblem(entry: Fields, holder: "by" | "heldBy"): string | null {
  if (typeof entry["seat"] !== "string") return "the seat is missing";
  const known: readonly string[] = holder === "by" ? GIVERS_OF_ORDERS : HOLDERS_OF_SEATS;
  return known.some((each) => each === entry[holder]) ? null : `${holder} is none of ${known.join(", ")}`;
}
