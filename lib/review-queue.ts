/** What waits for a reviewer: the longest waiting first, and how many in all. */
export type ReviewQueue = {
  ids: number[];
  count: number;
  /** False when there are more than were counted. */
  isExact: boolean;
};
