import { describe, expect, it } from "vitest";
import { arrange } from "../../../client/stage/arrange/arrangement.ts";
import { markAt } from "../../../client/stage/hit.ts";
import { crowdedPicture, planOf } from "./boards.ts";

describe("a tap", () => {
  it("on a mark means that mark, for every mark of a crowded board", async () => {
    const board = arrange(crowdedPicture("moscow"), await planOf("moscow"), 0.218, null);
    for (const { members, at } of board.piles) expect(markAt(at, board, [0, 0], [])).toEqual({ kind: "formation", id: members[0]!.id });
    for (const { site, at } of board.sites) expect(markAt(at, board, [0, 0], [])).toEqual({ kind: "site", id: site.id });
  });

  it("beside a lone mark still means it within 22 pixels, on a phone within 30, so that targets are 44 and more across", async () => {
    const plan = await planOf("moscow");
    for (const [mode, near, away] of [
      ["play", 21, 24],
      ["phone", 29, 32],
    ] as const) {
      const board = arrange({ ...crowdedPicture("moscow"), mode, counters: [] }, plan, 0.43, null);
      const [x, y] = board.sites.find(({ site }) => site.id === "khodynka")!.at;
      expect(markAt([x + near, y], board, [0, 0], [])).toEqual({ kind: "site", id: "khodynka" });
      expect(markAt([x + away, y], board, [0, 0], [])).toBeNull();
    }
  });

  it("on an opened row means the counter in it", async () => {
    const plan = await planOf("moscow");
    const pile = arrange(crowdedPicture("moscow"), plan, 0.218, null).piles.find(({ members }) => members.length > 1)!;
    const board = arrange(crowdedPicture("moscow", { selected: pile.members[0]!.id }), plan, 0.218, null);
    for (const { counter, at } of board.fan!.members) expect(markAt(at, board, [0, 0], [])).toEqual({ kind: "formation", id: counter.id });
  });

  it("on a tab at the edge means the place it stands for", async () => {
    const board = arrange(crowdedPicture("moscow"), await planOf("moscow"), 0.218, null);
    const site = board.sites[0]!.site;
    const tab = { site, box: [10, 10, 90, 40] as const, towards: "left", note: null } as const;
    expect(markAt([50, 20], board, [5000, 5000], [tab])).toEqual({ kind: "site", id: site.id });
  });
});
