import { createHash } from "node:crypto";
import Sqlite from "better-sqlite3";
import { foldForSearch, nameOrderKey } from "#lib/search-fold.ts";
import { describeTables } from "#server/db/describe-tables.ts";
import {
  type GeneratedAsset,
  generateAssets,
  generateFolders,
  tagNames,
} from "./generated-assets.ts";

const now = Date.UTC(2026, 9, 2);

/**
 * Fills a migrated, otherwise empty SQLite library with generated assets in space 1. Rows go in
 * without triggers and indexes, which are put back and brought up to date at the end, so that
 * the result is what the application itself would have written one by one.
 */
export function fillLibrary(file: string, count: number): void {
  const db = new Sqlite(file);
  db.pragma("journal_mode = MEMORY");
  db.pragma("synchronous = OFF");
  db.pragma("foreign_keys = OFF");
  db.pragma("cache_size = -262144");
  db.transaction(() => {
    const putBack = takeOffTriggersAndIndexes(db);
    const folders = generateFolders();
    insertSurroundings(db, folders);
    const insertAsset = prepareAsset(db);
    for (const asset of generateAssets(count, folders.length)) insertAsset(asset);
    for (const sql of putBack) db.exec(sql);
    db.exec(`INSERT INTO "AssetSearch"("AssetSearch") VALUES ('rebuild')`);
    bringCountersUpToDate(db);
  })();
  // Indexes that were dropped took with them what the planner is told of them.
  describeTables(db);
  db.pragma("journal_mode = WAL");
  db.close();
}

function takeOffTriggersAndIndexes(db: Sqlite.Database): string[] {
  const made = db
    .prepare<[], { type: string; name: string; sql: string }>(
      `SELECT "type", "name", "sql" FROM sqlite_master
       WHERE "type" IN ('trigger', 'index') AND "sql" IS NOT NULL
         AND "tbl_name" IN ('Asset', 'AssetTag', 'AssetText', 'AssetGap', 'File')`,
    )
    .all();
  for (const { type, name } of made) db.exec(`DROP ${type} "${name}"`);
  return made.map(({ sql }) => sql);
}

function insertSurroundings(
  db: Sqlite.Database,
  folders: ReturnType<typeof generateFolders>,
): void {
  insert(db, "Language", ["uuid", "spaceId", "code", "name", "position"])([
    uuid("1", 1),
    1,
    "de",
    "Deutsch",
    1,
  ]);
  const folder = insert(db, "Folder", [
    "id",
    "uuid",
    "spaceId",
    "parentId",
    "name",
    "path",
    "createdAt",
    "updatedAt",
  ]);
  for (const { id, parentId, name, path } of folders)
    folder([id, uuid("2", id), 1, parentId, name, path, now, now]);
  const tag = insert(db, "Tag", ["id", "uuid", "spaceId", "name", "color", "createdAt"]);
  for (const [index, name] of tagNames.entries())
    tag([index + 1, uuid("3", index), 1, name, "#4f7cac", now]);
}

function prepareAsset(db: Sqlite.Database): (asset: GeneratedAsset) => void {
  const assetRow = insert(db, "Asset", [
    "id",
    "uuid",
    "spaceId",
    "folderId",
    "name",
    "nameKey",
    "isPrivate",
    "deliveryKey",
    "lockedAt",
    "lockedByName",
    "lockReason",
    "kind",
    "mime",
    "size",
    "width",
    "height",
    "searchText",
    "createdAt",
    "createdByName",
    "updatedAt",
    "deletedAt",
    "currentFileId",
  ]);
  const fileRow = insert(db, "File", [
    "id",
    "uuid",
    "spaceId",
    "assetId",
    "originalName",
    "sha256",
    "sha1",
    "md5",
    "size",
    "mime",
    "extension",
    "kind",
    "width",
    "height",
    "thumbhash",
    "dominantColor",
    "camera",
    "embedded",
    "createdAt",
  ]);
  const text = insert(db, "AssetText", ["assetId", "field", "language", "value"]);
  const gap = insert(db, "AssetGap", ["spaceId", "field", "language", "assetId"]);
  const tag = insert(db, "AssetTag", ["assetId", "tagId"]);
  return (asset) => {
    const { id, name, size, createdAt } = asset;
    const sha256 = createHash("sha256").update(name).digest("hex");
    const [kind, mime, width, height] = ["image", "image/jpeg", 3000, 2000];
    const values = [name, ...asset.texts.map(({ value }) => value)];
    const searchText = [...new Set(values)].map(foldForSearch).join(" \u001f");
    assetRow([
      id,
      uuid("4", id),
      1,
      asset.folderId,
      name,
      nameOrderKey(name),
      Number(asset.isPrivate),
      `k${id.toString(36).padStart(11, "0")}`,
      asset.isLocked ? now : null,
      asset.isLocked ? "Bench" : null,
      asset.isLocked ? "approved" : null,
      kind,
      mime,
      size,
      width,
      height,
      searchText,
      createdAt,
      "Bench",
      createdAt,
      asset.isTrashed ? now : null,
      id,
    ]);
    fileRow([
      id,
      uuid("5", id),
      1,
      id,
      name,
      sha256,
      sha256.slice(0, 40),
      sha256.slice(0, 32),
      size,
      mime,
      "jpg",
      kind,
      width,
      height,
      "1QcSHQRnh493V4dIh4eXh1h4kJUI",
      "#4f7cac",
      null,
      "{}",
      createdAt,
    ]);
    for (const { field, language, value } of asset.texts) text([id, field, language, value]);
    for (const language of ["en", "de"])
      if (!asset.texts.some((one) => one.field === "alt" && one.language === language))
        gap([1, "alt", language, id]);
    for (const index of asset.tags) tag([id, index + 1]);
  };
}

function bringCountersUpToDate(db: Sqlite.Database): void {
  db.exec(`
    UPDATE "Space" SET
      "assetCount" = (SELECT COUNT(*) FROM "Asset" WHERE "deletedAt" IS NULL),
      "trashCount" = (SELECT COUNT(*) FROM "Asset" WHERE "deletedAt" IS NOT NULL);
    UPDATE "Folder" SET "assetCount" =
      (SELECT COUNT(*) FROM "Asset" a WHERE a."folderId" = "Folder"."id" AND a."deletedAt" IS NULL);
    UPDATE "Tag" SET "assetCount" =
      (SELECT COUNT(*) FROM "AssetTag" t JOIN "Asset" a ON a."id" = t."assetId"
       WHERE t."tagId" = "Tag"."id" AND a."deletedAt" IS NULL);`);
}

type Value = string | number | null;

function insert(db: Sqlite.Database, table: string, columns: readonly string[]) {
  const names = columns.map((column) => `"${column}"`).join(", ");
  const marks = columns.map(() => "?").join(", ");
  const statement = db.prepare<Value[]>(`INSERT INTO "${table}" (${names}) VALUES (${marks})`);
  return (values: readonly Value[]) => statement.run(...values);
}

function uuid(kind: string, number: number): string {
  return `${kind.padStart(8, "0")}-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
}
