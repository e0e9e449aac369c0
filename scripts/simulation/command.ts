import { wholeNumber } from "./asked.ts";
import { openPool, type Pool } from "./run-games.ts";

type Asked = { readonly help: boolean; readonly workers: string };

/** A command that plays games in threads: prints its help, or does its work with a pool that is closed whatever happens. Exit code 2 if it breaks. */
export async function withPool({ help, workers }: Asked, helpText: string, work: (pool: Pool) => Promise<void>): Promise<void> {
  if (help) return console.log(helpText);
  try {
    const pool = openPool(wholeNumber("workers", workers));
    try {
      await work(pool);
    } finally {
      await pool.close();
    }
  } catch (reason) {
    console.error(reason instanceof Error ? reason.message : String(reason));
    process.exitCode = 2;
  }
}
