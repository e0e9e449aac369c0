import { expect, test } from "@playwright/test";
import { LIMITS } from "../../scripts/budget/limits.ts";
import { beginFirstPlay, openWatched } from "../../scripts/budget/page.ts";

for (const city of ["Petrograd", "Moscow"]) {
  test(`from the first page to the board of ${city} comes no more than a thin line bears, all of it from the server`, async ({
    browser,
    baseURL,
  }) => {
    const { context, page, bytes, outside } = await openWatched(browser, baseURL!);
    await beginFirstPlay(page, baseURL!, city);
    // Phaser alone weighs more than this unless it is packed.
    expect(bytes()).toBeGreaterThan(400_000);
    expect(bytes()).toBeLessThan(LIMITS.firstLoadBytes);
    expect(outside).toEqual([]);
    await context.close();
  });
}
