"use client";

import type { AssetList } from "./use-asset-list.ts";

type LibraryDetailsProps = {
  assetId: number | null;
  list: AssetList;
  /** Opens the details of another asset, or closes them with null. */
  open: (assetId: number | null) => void;
};

/** The details of the open asset beside the list, and the way to its neighbours. */
export function LibraryDetails({ assetId }: LibraryDetailsProps) {
  if (assetId === null) return null;
  return null;
}
