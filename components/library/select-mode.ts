/**
 * How a plain press selects, for those who have no Shift and no Control: each press one more, or
 * the first and the last of a range. Null: as ever.
 */
export type SelectMode = "each" | "first" | "last" | null;
