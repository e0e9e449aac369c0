/**
 * Builds the client if it has changed, then serves everything from this one process.
 *
 *   npm start                 settings: README.md, Configuration
 */
import { buildClientIfStale } from "./client-build.ts";

buildClientIfStale();
await import("../server/main.ts");
