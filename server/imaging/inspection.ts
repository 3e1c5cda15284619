/** What a file is good for. Only these kinds are ever stored. */
export type FileKind = "image" | "vector" | "video" | "audio" | "document" | "archive" | "text";

/**
 * The type that the content shows. `extension` is the usual one of that type, without a dot.
 * "other" stands for what is recognised and never stored: markup, programs, fonts.
 */
export type DetectedType = { mime: string; extension: string; kind: FileKind | "other" };

/**
 * Why a file has no preview. `corrupt` and `truncated` say something about the file itself,
 * `protected` that it needs a password, `no_ffmpeg` that the machine lacks what draws films.
 */
export type PreviewProblem =
  | "truncated"
  | "corrupt"
  | "too_many_pixels"
  | "too_large"
  | "unsupported"
  | "unsafe"
  | "protected"
  | "no_ffmpeg"
  | "timeout"
  | "memory"
  | "crashed";

export type Preview = { ok: true } | { ok: false; reason: PreviewProblem };

export type FileHashes = { size: number; sha256: string; sha1: string; md5: string };

/** Camera data as the file states it. Angles in degrees, lengths in mm, times in seconds. */
export type Camera = {
  make: string | null;
  model: string | null;
  lens: string | null;
  /** The camera's own clock, `YYYY-MM-DDTHH:MM:SS`, without a time zone. */
  takenAt: string | null;
  /** The zone of that clock where the file names it, as `+02:00`. */
  takenAtOffset: string | null;
  exposureTime: number | null;
  fNumber: number | null;
  iso: number | null;
  focalLength: number | null;
  latitude: number | null;
  longitude: number | null;
  /** Metres above sea level. */
  altitude: number | null;
};

/** Texts that the file carries about itself, from XMP, IPTC, EXIF, PNG or SVG. */
export type EmbeddedTexts = {
  title?: string;
  caption?: string;
  alt?: string;
  creator?: string;
  copyright?: string;
  credit?: string;
  keywords?: string[];
};

/** Everything a look at the content gives except its size and hashes. */
export type Look = {
  type: DetectedType | null;
  /** Pixels of the upright picture: after its orientation is applied. */
  width: number | null;
  height: number | null;
  /** The EXIF orientation that was applied, 1 to 8. */
  orientation: number | null;
  /** Frames of an animation or pages of a document-like picture. */
  frames: number | null;
  animated: boolean;
  hasAlpha: boolean;
  durationMs: number | null;
  /** ThumbHash of the upright picture, base64. */
  thumbhash: string | null;
  /** `#rrggbb`, sRGB. */
  dominantColor: string | null;
  camera: Camera | null;
  embedded: EmbeddedTexts;
  preview: Preview;
};

export type Inspection = FileHashes & Look;

/** A look that has seen nothing yet; what is found is laid over it. */
export const blankLook: Look = {
  type: null,
  width: null,
  height: null,
  orientation: null,
  frames: null,
  animated: false,
  hasAlpha: false,
  durationMs: null,
  thumbhash: null,
  dominantColor: null,
  camera: null,
  embedded: {},
  preview: { ok: false, reason: "unsupported" },
};
