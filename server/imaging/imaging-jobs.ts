import type { Focus, Point } from "#lib/focus.ts";
import type { FileHashes, Look, PreviewProblem } from "./inspection.ts";
import type { SampleKey } from "./sample-motifs/sample-motifs.ts";

export type CutFormat = "webp" | "jpeg" | "png" | "avif";

export type RenderCutInput = {
  /** Absolute path of the source file. */
  source: string;
  /** Absolute path of the file to write; an existing file is replaced. */
  output: string;
  /** Pixels of the result; never more than the source has, except for vector pictures. */
  width: number;
  height: number;
  /** `cover` fills the box and cuts around the focus, `inside` keeps the whole picture. */
  fit: "cover" | "inside";
  /** In source pixels of the upright picture. */
  focus: Focus | null;
  format: CutFormat;
  /** 1 to 100. */
  quality: number;
};

export type RenderCutResult =
  | { ok: true; width: number; height: number; size: number; mime: string }
  | { ok: false; reason: PreviewProblem };

export type SuggestFocusResult =
  | { ok: true; point: Point; width: number; height: number }
  | { ok: false; reason: PreviewProblem };

/** What the imaging worker can be asked, and what it answers. */
export type ImagingJobs = {
  hashFile: { input: { path: string }; output: FileHashes };
  lookAtFile: { input: { path: string; name: string; maxPixels: number }; output: Look };
  renderCut: { input: RenderCutInput & { maxPixels: number }; output: RenderCutResult };
  drawSample: { input: { key: SampleKey; output: string }; output: { size: number } };
  suggestFocus: { input: { path: string; maxPixels: number }; output: SuggestFocusResult };
};
