/**
 * Replays the record of a match and prints the digest of the state after each turn.
 *
 *   npm run replay -- FILE            FILE: a record as JSON lines (GET /api/debriefs/ID/record), or the JSON that a debrief page offers
 *   npm run replay -- FILE --json     the same as one JSON object
 *   npm run replay -- --help
 *
 * Ends with an exit code other than 0 if the record is broken, the rules refuse one of its orders, or a digest is not the one that was noted.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { linesOf, reportOf } from "./replaying/report.ts";

const HELP = `Replays the record of a match and prints the digest of the state after each turn.

  npm run replay -- FILE          FILE: a record as JSON lines (GET /api/debriefs/ID/record), or the JSON that a debrief page offers
  npm run replay -- FILE --json   the same as one JSON object
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
});
const [file] = positionals;
if (values.help) console.log(HELP);
else if (file === undefined || positionals.length > 1) fail("give one file (--help says more)");
else {
  const report = reportOn(file);
  if (!report.ok) fail(report.error);
  else console.log(values.json ? JSON.stringify(report.value) : linesOf(report.value));
}

function reportOn(path: string): ReturnType<typeof reportOf> {
  try {
    return reportOf(readFileSync(path, "utf8"));
  } catch (reason) {
    return { ok: false, error: `${path} cannot be read: ${reason instanceof Error ? reason.message : String(reason)}` };
  }
}

function fail(problem: string): void {
  if (values.json) console.log(JSON.stringify({ error: problem }));
  else console.error(problem);
  process.exitCode = 1;
}
