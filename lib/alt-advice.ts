import type { AltAdvice } from "./alt-lint.ts";

/** What may be wrong with an alternative text, as a list shows it. */
export const adviceKinds = [
  "file_name",
  "too_long",
  "says_image",
  "same_as_title",
  "repeated",
] as const satisfies (AltAdvice | "repeated")[];
export type AdviceKind = (typeof adviceKinds)[number];

export type AdvisedAlt = {
  assetId: number;
  name: string;
  value: string;
  advice: AdviceKind[];
};

export type AltAdvicePage = {
  found: AdvisedAlt[];
  /** Assets that were looked at for this page. */
  looked: number;
  /** Where to look further; null when all were looked at. */
  next: string | null;
};
