import type { Camera } from "../inspection.ts";
import { cleanText } from "./clean-text.ts";
import type { Tag, TagGroup } from "./read-metadata.ts";

const moment = /^(\d{4}):(\d\d):(\d\d)[ T](\d\d):(\d\d):(\d\d)/;

/** Camera data from EXIF tags, each value checked to be possible; null when there is none. */
export function readCamera(exif: TagGroup, gps: Record<string, unknown>): Camera | null {
  const latitude = between(gps.Latitude, -90, 90);
  const longitude = between(gps.Longitude, -180, 180);
  // Half a place, and the middle of the Gulf of Guinea where phones without a fix put it.
  const isPlace = latitude !== null && longitude !== null && (latitude !== 0 || longitude !== 0);
  const camera: Camera = {
    make: text(exif.Make),
    model: text(exif.Model),
    lens: text(exif.LensModel) ?? text(exif.LensMake),
    takenAt: localTime(text(exif.DateTimeOriginal) ?? text(exif.DateTimeDigitized)),
    takenAtOffset: offset(text(exif.OffsetTimeOriginal) ?? text(exif.OffsetTime)),
    exposureTime: between(fraction(exif.ExposureTime), 0, 100_000),
    fNumber: between(fraction(exif.FNumber), 0, 1000),
    iso: between(fraction(exif.ISOSpeedRatings), 1, 10_000_000),
    focalLength: between(fraction(exif.FocalLength), 0, 100_000),
    latitude: isPlace ? latitude : null,
    longitude: isPlace ? longitude : null,
    altitude: isPlace ? between(gps.Altitude, -12_000, 100_000) : null,
  };
  return Object.values(camera).some((value) => value !== null) ? camera : null;
}

function text(tag: Tag | Tag[] | undefined): string | null {
  const description = Array.isArray(tag) ? undefined : tag?.description;
  return cleanText(description)?.slice(0, 200) ?? null;
}

/** A rational or number of EXIF; some writers put lists where one value belongs. */
function fraction(tag: Tag | Tag[] | undefined): number | null {
  const value = Array.isArray(tag) ? undefined : tag?.value;
  if (typeof value === "number") return value;
  if (!Array.isArray(value)) return null;
  const [above, below = 1] = value.flat();
  return typeof above === "number" && typeof below === "number" && below !== 0
    ? above / below
    : null;
}

function between(value: unknown, lowest: number, highest: number): number | null {
  return typeof value === "number" && value >= lowest && value <= highest ? value : null;
}

function localTime(value: string | null): string | null {
  const match = moment.exec(value ?? "");
  if (!match) return null;
  const [, year, month, day, hour, minute, second] = match;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  // "0000:00:00" and the 31st of February are written by cameras whose clock was never set.
  const date = new Date(`${local}Z`);
  return Number(year) > 0 && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(local)
    ? local
    : null;
}

function offset(value: string | null): string | null {
  return value && /^[+-]\d\d:\d\d$/.test(value) ? value : null;
}
