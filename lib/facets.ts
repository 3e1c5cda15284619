/** What a search can be narrowed by, with how many assets each value would leave. */
export const facetNames = [
  "type",
  "is",
  "missing",
  "stale",
  "orientation",
  "tag",
  "folder",
  "collection",
] as const;
export type FacetName = (typeof facetNames)[number];

export type FacetValue = {
  /** As it stands behind the key in a search: `image`, `locked`, `alt.de`; the id of what has one. */
  value: string;
  count: number;
  /** False when there are more: counting stops at a limit. */
  isExact: boolean;
};

/** Values with at least one asset. */
export type Facets = Record<FacetName, FacetValue[]>;

/** Where required texts are missing: how many assets, by text and by folder. */
export type GapSummary = {
  /** `alt.de` for a text in a language, `copyright` for one of none. */
  cells: { field: string; language: string; count: number; isExact: boolean }[];
  /** Null for assets in no folder. */
  folders: { folderId: number | null; count: number }[];
  /** Whether every gap was looked at for the folders. */
  isWhole: boolean;
};
