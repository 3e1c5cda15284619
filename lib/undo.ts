import type { Change, Changes, HistoryAction } from "./history.ts";
import type { Permission } from "./permissions.ts";

/** What undo can turn round. Everything else says before it is done that it stays. */
const undoable: ReadonlySet<HistoryAction> = new Set<HistoryAction>([
  "asset.renamed",
  "asset.text_edited",
  "asset.focus_set",
  "asset.privacy_set",
  "asset.schedule_set",
  "asset.moved",
  "asset.tagged",
  "asset.classified",
  "asset.identified",
  "asset.file_replaced",
  "asset.file_restored",
  "asset.review_requested",
  "asset.returned",
  "asset.edited",
  "asset.undone",
  "asset.locked",
  "asset.released",
  "asset.trashed",
  "asset.restored",
  "folder.created",
  "folder.renamed",
  "folder.moved",
  "folder.deleted",
  "folder.undone",
  "tag.created",
  "tag.edited",
  "tag.merged",
  "tag.deleted",
  "tag.undone",
]);

export function isUndoable(action: HistoryAction): boolean {
  return undoable.has(action);
}

/** What undoing wrote; turning these round is redo. */
export const undoingActions = [
  "asset.undone",
  "folder.undone",
  "tag.undone",
] as const satisfies readonly HistoryAction[];

export function isUndoing(action: HistoryAction): boolean {
  return undoingActions.some((one) => one === action);
}

/** What one does to an asset whose values change like this, by the names of lib/history.ts. */
export function actionOfChanges(changes: Changes): HistoryAction {
  const names = [...new Set(Object.keys(changes).map((name) => name.split(".")[0] ?? ""))];
  const { lock, trashed, review } = changes;
  if (trashed) return trashed.after === true ? "asset.trashed" : "asset.restored";
  if (lock) return lock.after === null ? "asset.released" : "asset.locked";
  if (review) return isWaiting(review.after) ? "asset.review_requested" : "asset.returned";
  if (names.includes("file")) return "asset.file_restored";
  const [only, ...others] = new Set(names.map((name) => actions[name] ?? "asset.edited"));
  return only && others.length === 0 ? only : "asset.edited";
}

const actions: Record<string, HistoryAction> = {
  text: "asset.text_edited",
  tag: "asset.tagged",
  term: "asset.classified",
  collection: "asset.classified",
  folder: "asset.moved",
  name: "asset.renamed",
  focus: "asset.focus_set",
  isPrivate: "asset.privacy_set",
  publishAt: "asset.schedule_set",
  expireAt: "asset.schedule_set",
  externalId: "asset.identified",
  codename: "asset.identified",
};

function isWaiting(review: unknown): boolean {
  return (
    typeof review === "object" && review !== null && "state" in review && review.state === "waiting"
  );
}

/** Every right that changing these values takes. The first is the one that asset states refuse by. */
export function permissionsOfChanges(changes: Changes): [Permission, ...Permission[]] {
  const needed = new Set<Permission>();
  if (changes.trashed) needed.add(changes.trashed.after === true ? "asset.trash" : "asset.restore");
  if (changes.lock) needed.add("asset.lock");
  for (const name of Object.keys(changes)) {
    const [kind = ""] = name.split(".");
    if (kind === "trashed" || kind === "lock") continue;
    // Sending back is the reviewer's; a lock ends a review by itself.
    if (kind === "review") {
      if (!changes.lock) needed.add(isReviewers(changes.review) ? "asset.lock" : "asset.edit");
    } else needed.add(permissions[kind] ?? "asset.edit");
  }
  const [first = "asset.edit", ...others] = needed;
  return [first, ...others];
}

function isReviewers(change: Change | undefined): boolean {
  return [change?.before, change?.after].some((review) => review !== null && !isWaiting(review));
}

const permissions: Record<string, Permission> = {
  folder: "asset.move",
  tag: "asset.tag",
  collection: "asset.classify",
  term: "asset.classify",
};
