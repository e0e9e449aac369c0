import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

/** Fonts and pictures are packed in themselves. */
const PACKS_WELL = /\.(js|css|json|svg)$/;
/** Close to the smallest there is, in a fraction of its time: `npm start` waits for it. */
const BROTLI_QUALITY = 9;

/**
 * Lays a packed copy beside every script and sheet that is built, once and not at every request: `.gz` for a class on plain HTTP, where browsers take
 * nothing better, `.br` for those behind a certificate. server/http/packed.ts sends them.
 */
export const packedAssets: Plugin = {
  name: "packed-assets",
  apply: "build",
  async writeBundle({ dir }, bundle) {
    if (dir === undefined) return;
    await Promise.all(
      Object.keys(bundle)
        .filter((name) => PACKS_WELL.test(name))
        .map((name) => pack(join(dir, name))),
    );
  },
};

async function pack(path: string): Promise<void> {
  const content = await readFile(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const [gz, br] = await Promise.all([promisify(gzip)(content, { level: 9 }), promisify(brotliCompress)(content, { params })]);
  await Promise.all([writeFile(`${path}.gz`, gz), writeFile(`${path}.br`, br)]);
}
