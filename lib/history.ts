export type Change = { before: unknown; after: unknown };
/**
 * What changed, by name. Of an asset: `name`, `folder`, `collection`, `focus`, `isPrivate`,
 * `publishAt`, `expireAt`, `lock`, `review`, `trashed`, `externalId`, `codename`, `file` (the id of
 * the current one), `links` (when the signed ones were revoked), `text.{field}.{language}`, `tag.{id}`, `term.{id}`. Undo and conflict checks
 * read the same names.
 */
export type Changes = Record<string, Change>;

export const historyActions = [
  "asset.uploaded",
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
  "asset.links_revoked",
  "asset.locked",
  "asset.released",
  "asset.trashed",
  "asset.restored",
  "asset.purged",
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
  "field.created",
  "field.edited",
  "field.deleted",
  "language.created",
  "language.edited",
  "language.deleted",
  "space.created",
  "space.edited",
  "space.links_revoked",
  "collection.created",
  "collection.edited",
  "collection.deleted",
  "taxonomy.created",
  "taxonomy.edited",
  "taxonomy.deleted",
  "preset.created",
  "preset.edited",
  "preset.deleted",
  "member.invited",
  "member.joined",
  "member.role_set",
  "member.removed",
  "token.created",
  "token.revoked",
] as const;
export type HistoryAction = (typeof historyActions)[number];

/** What entries are about, in the order in which the activity offers to show only one of them. */
export const historySubjects = [
  "asset",
  "folder",
  "tag",
  "collection",
  "taxonomy",
  "field",
  "language",
  "preset",
  "member",
  "token",
  "space",
] as const;
export type HistorySubject = (typeof historySubjects)[number];

/** Somebody whose changes the activity can be narrowed to. `id` is as the history keeps it. */
export type HistoryPerson = { id: string; name: string; kind: "user" | "token" };

export type HistoryEntry = {
  id: number;
  action: HistoryAction;
  actorKind: string;
  actorName: string;
  subjectType: string;
  subjectId: string;
  subjectName: string;
  assetId: number | null;
  changes: Changes;
  createdAt: number;
  /** The change it is part of; old entries have none. */
  batchId: string | null;
  /** When the change was turned round; null while it stands. */
  undoneAt: number | null;
};

/** `next` is where older ones begin; there may be some even when this page has none that fit. */
export type HistoryPage = { entries: HistoryEntry[]; next: number | null };
