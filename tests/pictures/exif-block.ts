import type { Exif } from "sharp";

export type ExifFacts = {
  description?: string;
  copyright?: string;
  artist?: string;
  make?: string;
  model?: string;
  lens?: string;
  /** `2024:08:06 13:35:53`, as cameras write it. */
  takenAt?: string;
  exposureTime?: string;
  fNumber?: string;
  iso?: number;
  focalLength?: string;
  gps?: { latitude: number; longitude: number; altitude?: number };
};

/** The facts in the form sharp writes them into a picture, or null when there are none. */
export function exifBlock(facts: ExifFacts): Exif | null {
  const { gps } = facts;
  const block = {
    IFD0: known({
      ImageDescription: facts.description,
      Copyright: facts.copyright,
      Artist: facts.artist,
      Make: facts.make,
      Model: facts.model,
    }),
    // sharp's names for the Exif and the GPS part.
    IFD2: known({
      DateTimeOriginal: facts.takenAt,
      LensModel: facts.lens,
      ExposureTime: facts.exposureTime,
      FNumber: facts.fNumber,
      ISOSpeedRatings: facts.iso,
      FocalLength: facts.focalLength,
    }),
    IFD3: gps
      ? known({
          GPSLatitudeRef: gps.latitude < 0 ? "S" : "N",
          GPSLatitude: degrees(gps.latitude),
          GPSLongitudeRef: gps.longitude < 0 ? "W" : "E",
          GPSLongitude: degrees(gps.longitude),
          GPSAltitudeRef: gps.altitude === undefined ? undefined : 0,
          GPSAltitude: gps.altitude === undefined ? undefined : `${Math.round(gps.altitude)}/1`,
        })
      : {},
  };
  return Object.values(block).some((part) => Object.keys(part).length > 0) ? block : null;
}

function known(values: Record<string, string | number | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
}

function degrees(angle: number): string {
  const whole = Math.floor(Math.abs(angle));
  const minutes = (Math.abs(angle) - whole) * 60;
  const seconds = (minutes - Math.floor(minutes)) * 60;
  return `${whole}/1 ${Math.floor(minutes)}/1 ${Math.round(seconds * 1000)}/1000`;
}
