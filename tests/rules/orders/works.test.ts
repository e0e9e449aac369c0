import { describe, expect, it } from "vitest";
import { matchFromMap, smallMatch } from "../../support/match-from-map.ts";
import { targets, to, whyNot } from "../../support/orders.ts";

describe("bridge", () => {
  const held = (more = {}) => smallMatch({ sites: { bridge: { holder: "mrc" } }, ...more });

  it("[LG-17] is raised by those beside it, if their side holds it and it is not raised already", () => {
    expect(whyNot(held(), "hands", to("workers", "bridge", "bridge", { raise: true }))).toBeNull();
    expect(whyNot(held(), "hands", to("workers", "bridge", "bridge", { raise: false }))?.code).toBe("bridgeAlreadySo");
    expect(whyNot(smallMatch(), "hands", to("workers", "bridge", "bridge", { raise: true }))?.code).toBe("bridgeNotHeld");
    expect(whyNot(held(), "hands", to("workers", "bridge", "hall", { raise: true }))?.code).toBe("notABridge");
  });

  it("[LG-17] is offered for turning it to the other way", () => {
    const raised = held({ sites: { bridge: { holder: "mrc", bridgeRaised: true } } });
    expect(targets(raised, "hands", "workers", "bridge")?.map(([site]) => site)).toEqual(["bridge"]);
    expect(whyNot(raised, "hands", to("workers", "bridge", "bridge", { raise: false }))).toBeNull();
  });
});

describe("arm", () => {
  const armoury = (more = {}) =>
    matchFromMap("[hall m]--[store m arsenal]--[castle g]", { formations: { workers: { at: "hall", armed: 0.4 } }, ...more });

  it("[LG-18] is for those who lack rifles, if an own store is in reach", () => {
    expect(whyNot(armoury(), "hands", to("workers", "arm"))).toBeNull();
    expect(whyNot(armoury({ formations: { workers: { at: "hall" } } }), "hands", to("workers", "arm"))?.code).toBe("fullyArmed");
    expect(whyNot(armoury({ sites: { store: { holder: "government" } } }), "hands", to("workers", "arm"))?.code).toBe("noArsenal");
  });
});

describe("dig in", () => {
  it("[LG-19] is done once", () => {
    expect(whyNot(smallMatch(), "hands", to("workers", "digIn"))).toBeNull();
    expect(whyNot(smallMatch({ bodies: { workers: { dugIn: true } } }), "hands", to("workers", "digIn"))?.code).toBe("alreadyDugIn");
  });
});

describe("shell", () => {
  const guns = (more = {}) =>
    smallMatch({
      formations: { battery: { at: "hall", kind: "guns", guns: 4 }, workers: { at: "hall" } },
      sides: { mrc: { mayOpenHostilities: true } },
      ...more,
    });

  it("[LG-20] needs guns, shells, fuses and range", () => {
    expect(targets(guns(), "hands", "battery", "shell")?.map(([site]) => site)).toEqual(["castle"]);
    expect(whyNot(guns(), "hands", to("workers", "shell", "castle"))?.code).toBe("noGuns");
    expect(whyNot(guns({ sides: { mrc: { mayOpenHostilities: true, shells: 0 } } }), "hands", to("battery", "shell", "castle"))?.code).toBe(
      "noShells",
    );
    expect(whyNot(guns({ sides: { mrc: { mayOpenHostilities: true, fuses: 0 } } }), "hands", to("battery", "shell", "castle"))?.code).toBe(
      "noFuses",
    );
    expect(whyNot(guns({ options: { constants: { gunRangeMetres: 1500 } } }), "hands", to("battery", "shell", "castle"))?.code).toBe(
      "outOfRange",
    );
  });

  it("[LG-20] needs the side's own decision, whoever opened hostilities", () => {
    const war = guns({ sides: {}, match: { hostilities: { openedBy: "government", hour: 0 } } });
    expect(whyNot(war, "hands", to("battery", "shell", "castle"))?.code).toBe("councilHasNotDecidedOpen");
  });
});
