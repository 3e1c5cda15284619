import type { UploadItem } from "./upload-item.ts";

/**
 * The uploads in the order they are shown, at most `limit`: those that need a person, then those
 * under way and waiting, then what is done, the latest first.
 */
export function shownUploads(
  items: readonly UploadItem[],
  limit: number,
): { shown: UploadItem[]; hidden: number } {
  const isProblem = ({ status }: UploadItem) =>
    status === "failed" || status === "needs_file" || status === "asking";
  const isDone = ({ status }: UploadItem) => status === "done";
  const ordered = [
    ...items.filter(isProblem),
    ...items.filter((item) => !isProblem(item) && !isDone(item)),
    ...items.filter(isDone).reverse(),
  ];
  const shown = ordered.slice(0, limit);
  return { shown, hidden: ordered.length - shown.length };
}
