import { describe, expect, it } from "vitest";
import { dispatchesOf } from "../../../shared/analysis/dispatches.ts";
import { slipsOf } from "../../../shared/analysis/slips.ts";
import type { EventKind, GameEvent, Json } from "../../../shared/model/events.ts";
import { changed, made, madeCourse } from "./made-course.ts";

const about = (kind: EventKind, dispatch: string, hour: number, seat: string | null = "soldiers"): GameEvent =>
  made(kind, hour, { side: "mrc", seat, formation: "first_regiment", params: { dispatch, order: "march" } });

const sent = (dispatch: string, seat = "soldiers"): GameEvent => ({
  ...about("dispatchSent", dispatch, 0, seat),
  changes: [changed(["dispatches", Number(dispatch.slice(1))], null, { id: dispatch, sentHour: 0 } as unknown as Json)],
});

describe("whose orders came", () => {
  const course = madeCourse([
    sent("d0"),
    sent("d1"),
    about("dispatchDelayed", "d1", 0),
    sent("d2", "committee"),
    about("dispatchCaptured", "d2", 0, "committee"),
    about("dispatchArrived", "d0", 0),
    about("dispatchArrived", "d1", 8),
    about("orderObeyed", "d0", 4, null),
    about("orderLapsed", "d1", 20, null),
  ]);

  it("counts what is sent as on time unless it is told to be late, lost or captured", () => {
    const { mrc, government } = dispatchesOf(course).sides;
    expect(mrc).toMatchObject({ sent: 3, onTime: 1, late: 1, lost: 0, captured: 1, obeyed: 1, lapsed: 1, refused: 0 });
    expect(mrc.hoursLate).toEqual([8]);
    expect(government.sent).toBe(0);
  });

  it("counts by the seat that sent it, also where the event names nobody", () => {
    const { seats } = dispatchesOf(course);
    expect(seats["soldiers"]).toMatchObject({ sent: 2, late: 1, obeyed: 1, lapsed: 1 });
    expect(seats["committee"]).toMatchObject({ sent: 1, captured: 1 });
    expect(seats["doctors"]).toBeUndefined();
  });
});

describe("shares as slips of paper", () => {
  it("always adds up to the number of slips", () => {
    expect(slipsOf({ onTime: 1, late: 1, lost: 1 })).toEqual({ onTime: 7, late: 7, lost: 6 });
    expect(slipsOf({ onTime: 48, late: 5, lost: 1 })).toEqual({ onTime: 18, late: 2, lost: 0 });
  });

  it("shows no slip where nothing was sent", () => {
    expect(slipsOf({ onTime: 0, late: 0, lost: 0 })).toEqual({ onTime: 0, late: 0, lost: 0 });
  });
});
