export type CameraFacts = {
  /** The camera's clock as if it went in UTC, so that it is shown as it stood. */
  takenAt: Date | null;
  camera: string | null;
  lens: string | null;
  /** Seconds as photographers write them: `1/250`, `2`. */
  exposureTime: string | null;
  fNumber: number | null;
  iso: number | null;
  /** Millimetres. */
  focalLength: number | null;
  /** `37.01620, -4.55910`: latitude and longitude in degrees. */
  place: string | null;
};

/** What a file's camera data says, for people. Values of a wrong type are left out. */
export function readCameraFacts(camera: Readonly<Record<string, unknown>> | null): CameraFacts {
  const text = (key: string) => (typeof camera?.[key] === "string" ? String(camera[key]) : null);
  const number = (key: string) => (typeof camera?.[key] === "number" ? Number(camera[key]) : null);
  const takenAt = text("takenAt");
  const time = takenAt ? new Date(`${takenAt}Z`) : null;
  const latitude = number("latitude");
  const longitude = number("longitude");
  return {
    takenAt: time && !Number.isNaN(time.getTime()) ? time : null,
    camera: cameraName(text("make"), text("model")),
    lens: text("lens"),
    exposureTime: exposureText(number("exposureTime")),
    fNumber: number("fNumber"),
    iso: number("iso"),
    focalLength: number("focalLength"),
    place:
      latitude !== null && longitude !== null
        ? `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`
        : null,
  };
}

/** Most makers repeat their name in the model's. */
function cameraName(make: string | null, model: string | null): string | null {
  if (!make || !model) return make ?? model;
  const maker = make.split(" ")[0] ?? make;
  return model.toLowerCase().startsWith(maker.toLowerCase()) ? model : `${make} ${model}`;
}

function exposureText(seconds: number | null): string | null {
  if (seconds === null || seconds <= 0) return null;
  if (seconds >= 0.4) return String(Math.round(seconds * 10) / 10);
  return `1/${Math.round(1 / seconds)}`;
}
