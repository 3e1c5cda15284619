import type { SampleKey } from "#server/imaging/sample-motifs/sample-motifs.ts";
import type { SampleFolder } from "./sample-folders.ts";
import type { SampleTagName } from "./sample-tags.ts";

/** What is missing here is missing on purpose: "missing text" filters need something to find. */
export type SampleTexts = { alt?: string; title?: string; copyright?: string };

/** One picture of the sample library, as it is written down. */
export type SampleEntry = {
  /** Which picture is drawn. */
  key: SampleKey;
  /** File name, as people name files. */
  name: string;
  folder: SampleFolder;
  tags: readonly SampleTagName[];
  texts: { en: SampleTexts & { alt: string; title: string }; de?: SampleTexts; fr?: SampleTexts };
  /** Whether its focus is set, to the subject that the drawing knows. */
  focused?: true;
  /** Locked for this reason. */
  lockReason?: string;
  isPrivate?: true;
};

export type SampleAsset = Omit<SampleEntry, "focused"> & {
  texts: { en: Required<SampleTexts>; de?: SampleTexts; fr?: SampleTexts };
  width: number;
  height: number;
  /** Focus in pixels of the picture. */
  focus?: { x: number; y: number };
};
