/** A search that somebody keeps. */
export type SavedFilter = {
  id: number;
  name: string;
  /** Address parameters of lib/asset-search.ts; names stand as `#id`, so that they may change. */
  query: string;
  isShared: boolean;
  /** Shown at the side. */
  isPinned: boolean;
  ownerName: string;
  isOwn: boolean;
  /** Whether the person who asks may change it. */
  canEdit: boolean;
};
