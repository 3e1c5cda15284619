import type { ErrorDetails } from "./app-error.ts";

/** One value of an asset that would change, by the names of lib/history.ts. */
export type PreviewedChange = {
  assetId: number;
  name: string;
  field: string;
  before: unknown;
  after: unknown;
};

/** What an operation would do to a target. */
export type ChangePreview = {
  /** Assets that were looked at; `isAll` when there are no others. */
  looked: number;
  isAll: boolean;
  /** Assets that would change, that have it already, and that would be skipped. */
  changing: number;
  unchanged: number;
  skipped: { reason: string; details: ErrorDetails; count: number }[];
  /** The first differences. */
  differences: PreviewedChange[];
};
