import type { Point } from "#lib/focus.ts";
import type { RenderPlan } from "#lib/render-plan.ts";
import type { FileHashes, Look, PreviewProblem } from "./inspection.ts";
import type { SampleKey } from "./sample-motifs/sample-motifs.ts";

/** What an inspection found in a file whose bytes cannot have changed since. */
export type KnownPicture = { mime: string; width: number; height: number; frames: number | null };

export type DrawRenditionInput = {
  /** Absolute path of the source file. */
  source: string;
  /** What is known of the source: pictures of the usual kinds are then not looked into again. */
  known?: KnownPicture;
  /** Absolute path of the file to write; an existing file is replaced. */
  output: string;
  /** Bytes up to which a result is handed over instead of being written. */
  handOver?: number;
  plan: RenderPlan;
};

export type DrawRenditionResult =
  | {
      ok: true;
      /** Pixels of one frame. */
      width: number;
      height: number;
      /** Bytes. */
      size: number;
      mime: string;
      /** More than 1 in an animation. */
      frames: number;
      /** What would be in the file, where it was handed over; then there is no file. */
      bytes?: Buffer;
    }
  | { ok: false; reason: PreviewProblem };

export type StripMetadataResult =
  | { ok: true; size: number; mime: string }
  | { ok: false; reason: PreviewProblem };

export type SuggestFocusResult =
  | { ok: true; kind: "face" | "attention"; point: Point; width: number; height: number }
  | { ok: false; reason: PreviewProblem };

/** What the imaging worker can be asked, and what it answers. */
export type ImagingJobs = {
  hashFile: { input: { path: string }; output: FileHashes };
  lookAtFile: { input: { path: string; name: string; maxPixels: number }; output: Look };
  drawRendition: {
    input: DrawRenditionInput & { maxPixels: number; maxOutputPixels: number };
    output: DrawRenditionResult;
  };
  stripMetadata: {
    input: { source: string; output: string; maxPixels: number };
    output: StripMetadataResult;
  };
  drawSample: { input: { key: SampleKey; output: string }; output: { size: number } };
  suggestFocus: { input: { path: string; maxPixels: number }; output: SuggestFocusResult };
};
