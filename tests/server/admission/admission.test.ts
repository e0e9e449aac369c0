import { describe, expect, it } from "vitest";
import { Bucket } from "../../../server/admission/bucket.ts";
import { CODE_ALPHABET, codeFrom, newCode } from "../../../server/admission/codes.ts";
import { DoorLimits } from "../../../server/admission/door-limits.ts";
import { nicknameFrom } from "../../../server/admission/nicknames.ts";
import { hashOf, isSecret, newSalt, newSecret } from "../../../server/admission/secrets.ts";

describe("codes", () => {
  it("have six signs that nobody mistakes for one another", () => {
    for (let count = 0; count < 500; count += 1) expect(newCode()).toMatch(new RegExp(`^[${CODE_ALPHABET}]{6}$`));
    for (const doubtful of "0O1IL5S8BZ") expect(CODE_ALPHABET).not.toContain(doubtful);
  });

  it("are read however they were typed", () => {
    expect(codeFrom(" r4m-7kd ")).toBe("R4M7KD");
    expect(codeFrom("R4M 7KD")).toBe("R4M7KD");
  });

  it.each(["", "R4M7K", "R4M7KDD", "R4M7K0", "R4M7K'", "../../"])("cannot be %j", (typed) => {
    expect(codeFrom(typed)).toBeNull();
  });
});

describe("seat secrets", () => {
  it("open their own chair and no other", () => {
    const salt = newSalt();
    const [own, other] = [newSecret(), newSecret()];
    const hash = hashOf(own, salt);
    expect(isSecret(own, { hash, salt })).toBe(true);
    expect(isSecret(other, { hash, salt })).toBe(false);
    expect(isSecret(own, { hash, salt: newSalt() })).toBe(false);
    expect(isSecret("", { hash, salt })).toBe(false);
    expect(hash).not.toContain(own);
  });
});

describe("nicknames", () => {
  it.each(["Anna", "Ёлка 7", "O’Neill", "Мария-Луиза", "J. R.", "李明", "प्रिया", ""])("may be %j", (typed) => {
    expect(nicknameFrom(typed)).toEqual({ ok: true, value: typed });
  });

  it("are trimmed, and nobody must give one", () => {
    expect(nicknameFrom("  Anna   B  ")).toEqual({ ok: true, value: "Anna B" });
    expect(nicknameFrom(undefined)).toEqual({ ok: true, value: "" });
  });

  it.each(["<b>", "a\u0000b", "a\u202Eb", "a\nb", "a\tb", "me@home", "e\u0301\u0301\u0301\u0301\u0301"])("may not be %j", (typed) => {
    expect(nicknameFrom(typed)).toEqual({ ok: false, error: "letters" });
  });

  it("are at most twenty letters long", () => {
    expect(nicknameFrom("ы".repeat(20)).ok).toBe(true);
    expect(nicknameFrom("ы".repeat(21))).toEqual({ ok: false, error: "tooLong" });
  });
});

describe("a seat's allowance", () => {
  it("lets a burst through, then so many a second, and refills", () => {
    const bucket = new Bucket({ perSecond: 2, burst: 3 }, 0);
    expect([1, 2, 3, 4].map(() => bucket.take(0))).toEqual([true, true, true, false]);
    expect([bucket.take(499), bucket.take(501), bucket.take(502)]).toEqual([false, true, false]);
    expect([1, 2, 3, 4].map(() => bucket.take(60_000))).toEqual([true, true, true, false]);
  });
});

describe("limits at the door", () => {
  it("let a class of thirty in from one address at once", async () => {
    const limits = new DoorLimits();
    for (let pupil = 0; pupil < 30; pupil += 1) expect(await limits.pass("join", "10.0.0.1")).toBeNull();
  });

  it("say how long to wait, and only to the address that asked too often", async () => {
    const limits = new DoorLimits({ open: 2, join: 2, miss: 2, read: 2 });
    expect([await limits.pass("open", "a"), await limits.pass("open", "a")]).toEqual([null, null]);
    expect(await limits.pass("open", "a")).toBeGreaterThan(0);
    expect(await limits.pass("open", "b")).toBeNull();
    expect(await limits.pass("join", "a")).toBeNull();
  });

  it("shut the door to whoever has guessed too often", async () => {
    const limits = new DoorLimits({ open: 9, join: 9, miss: 2, read: 9 });
    expect(await limits.secondsShut("a")).toBeNull();
    await limits.pass("miss", "a");
    expect(await limits.secondsShut("a")).toBeNull();
    await limits.pass("miss", "a");
    expect(await limits.secondsShut("a")).toBeGreaterThan(0);
    expect(await limits.secondsShut("b")).toBeNull();
  });
});
