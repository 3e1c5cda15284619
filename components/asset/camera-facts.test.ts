import { expect, it } from "vitest";
import { readCameraFacts } from "./camera-facts.ts";

it("writes camera data as photographers do", () => {
  const facts = readCameraFacts({
    make: "NIKON CORPORATION",
    model: "NIKON D750",
    takenAt: "2026-04-14T18:42:00",
    exposureTime: 0.004,
    latitude: 37.0162,
    longitude: -4.5591,
  });
  expect(facts).toMatchObject({
    camera: "NIKON D750",
    exposureTime: "1/250",
    place: "37.01620, -4.55910",
    lens: null,
  });
  expect(facts.takenAt?.toISOString()).toBe("2026-04-14T18:42:00.000Z");
  expect(readCameraFacts({ exposureTime: 2, make: "Canon", model: "EOS R5" })).toMatchObject({
    exposureTime: "2",
    camera: "Canon EOS R5",
  });
});

it("leaves out what has a wrong type", () => {
  expect(readCameraFacts({ takenAt: "yesterday", fNumber: "8", latitude: 3 })).toMatchObject({
    takenAt: null,
    fNumber: null,
    place: null,
  });
  expect(readCameraFacts(null).camera).toBeNull();
});
