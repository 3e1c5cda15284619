/** What the assets of a target have in common. */
export type TargetFacts = {
  /** Assets that were looked at; `isAll` when there are no others. */
  count: number;
  isAll: boolean;
  locked: number;
  private: number;
  /** Tags that at least one has, with how many do. */
  tags: { tagId: number; count: number }[];
  /** Texts that at least one has: how many do, and the value where all say the same. */
  texts: { field: string; language: string; count: number; values: number; value: string | null }[];
};
