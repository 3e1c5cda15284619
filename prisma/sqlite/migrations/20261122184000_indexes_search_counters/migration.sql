-- What a Prisma schema cannot say: partial indexes for the orders that lists walk, the search
-- index, the uniqueness of names at the top of the folder tree, and the counters.
-- Indexes made by hand are called x_*, and scripts/create-migration.ts leaves those alone.

CREATE INDEX "x_asset_created" ON "Asset" ("spaceId", "createdAt", "id") WHERE "deletedAt" IS NULL;
CREATE INDEX "x_asset_updated" ON "Asset" ("spaceId", "updatedAt", "id") WHERE "deletedAt" IS NULL;
CREATE INDEX "x_asset_name" ON "Asset" ("spaceId", "nameKey", "id") WHERE "deletedAt" IS NULL;
CREATE INDEX "x_asset_size" ON "Asset" ("spaceId", "size", "id") WHERE "deletedAt" IS NULL;
CREATE INDEX "x_asset_folder_created" ON "Asset" ("folderId", "createdAt", "id") WHERE "deletedAt" IS NULL;
CREATE INDEX "x_asset_folder_updated" ON "Asset" ("folderId", "updatedAt", "id") WHERE "deletedAt" IS NULL;
CREATE INDEX "x_asset_folder_name" ON "Asset" ("folderId", "nameKey", "id") WHERE "deletedAt" IS NULL;
CREATE INDEX "x_asset_kind_created" ON "Asset" ("spaceId", "kind", "createdAt", "id") WHERE "deletedAt" IS NULL;
CREATE INDEX "x_asset_root_created" ON "Asset" ("spaceId", "createdAt", "id") WHERE "deletedAt" IS NULL AND "folderId" IS NULL;
CREATE INDEX "x_asset_locked_created" ON "Asset" ("spaceId", "createdAt", "id") WHERE "deletedAt" IS NULL AND "lockedAt" IS NOT NULL;
CREATE INDEX "x_asset_private_created" ON "Asset" ("spaceId", "createdAt", "id") WHERE "deletedAt" IS NULL AND "isPrivate" = 1;
CREATE INDEX "x_asset_trash" ON "Asset" ("spaceId", "deletedAt", "id") WHERE "deletedAt" IS NOT NULL;
CREATE UNIQUE INDEX "x_folder_root_name" ON "Folder" ("spaceId", "name") WHERE "parentId" IS NULL;

-- Search. The text is folded by lib/search-fold.ts, so the tokenizer must not fold again.
CREATE VIRTUAL TABLE "AssetSearch" USING fts5("searchText", content='Asset', content_rowid='id', tokenize='trigram case_sensitive 1');

CREATE TRIGGER "x_asset_search_insert" AFTER INSERT ON "Asset" BEGIN
  INSERT INTO "AssetSearch"(rowid, "searchText") VALUES (NEW."id", NEW."searchText");
END;
CREATE TRIGGER "x_asset_search_delete" AFTER DELETE ON "Asset" BEGIN
  INSERT INTO "AssetSearch"("AssetSearch", rowid, "searchText") VALUES ('delete', OLD."id", OLD."searchText");
END;
CREATE TRIGGER "x_asset_search_update" AFTER UPDATE OF "searchText" ON "Asset" WHEN OLD."searchText" <> NEW."searchText" BEGIN
  INSERT INTO "AssetSearch"("AssetSearch", rowid, "searchText") VALUES ('delete', OLD."id", OLD."searchText");
  INSERT INTO "AssetSearch"(rowid, "searchText") VALUES (NEW."id", NEW."searchText");
END;

-- Counters, so that no request counts. A deleted asset was counted until its row goes.
CREATE TRIGGER "x_asset_count_insert" AFTER INSERT ON "Asset" BEGIN
  UPDATE "Space" SET "assetCount" = "assetCount" + (NEW."deletedAt" IS NULL), "trashCount" = "trashCount" + (NEW."deletedAt" IS NOT NULL) WHERE "id" = NEW."spaceId";
  UPDATE "Folder" SET "assetCount" = "assetCount" + 1 WHERE "id" = NEW."folderId" AND NEW."deletedAt" IS NULL;
END;
CREATE TRIGGER "x_asset_count_delete" BEFORE DELETE ON "Asset" BEGIN
  UPDATE "Space" SET "assetCount" = "assetCount" - (OLD."deletedAt" IS NULL), "trashCount" = "trashCount" - (OLD."deletedAt" IS NOT NULL) WHERE "id" = OLD."spaceId";
  UPDATE "Folder" SET "assetCount" = "assetCount" - 1 WHERE "id" = OLD."folderId" AND OLD."deletedAt" IS NULL;
  UPDATE "Tag" SET "assetCount" = "assetCount" - 1 WHERE OLD."deletedAt" IS NULL AND "id" IN (SELECT "tagId" FROM "AssetTag" WHERE "assetId" = OLD."id");
END;
CREATE TRIGGER "x_asset_count_trash" AFTER UPDATE OF "deletedAt" ON "Asset" WHEN (OLD."deletedAt" IS NULL) <> (NEW."deletedAt" IS NULL) BEGIN
  UPDATE "Space" SET "assetCount" = "assetCount" + (CASE WHEN NEW."deletedAt" IS NULL THEN 1 ELSE -1 END), "trashCount" = "trashCount" + (CASE WHEN NEW."deletedAt" IS NULL THEN -1 ELSE 1 END) WHERE "id" = NEW."spaceId";
  UPDATE "Tag" SET "assetCount" = "assetCount" + (CASE WHEN NEW."deletedAt" IS NULL THEN 1 ELSE -1 END) WHERE "id" IN (SELECT "tagId" FROM "AssetTag" WHERE "assetId" = NEW."id");
END;
CREATE TRIGGER "x_asset_count_folder" AFTER UPDATE OF "folderId", "deletedAt" ON "Asset" WHEN OLD."folderId" IS NOT NEW."folderId" OR (OLD."deletedAt" IS NULL) <> (NEW."deletedAt" IS NULL) BEGIN
  UPDATE "Folder" SET "assetCount" = "assetCount" - 1 WHERE "id" = OLD."folderId" AND OLD."deletedAt" IS NULL;
  UPDATE "Folder" SET "assetCount" = "assetCount" + 1 WHERE "id" = NEW."folderId" AND NEW."deletedAt" IS NULL;
END;
CREATE TRIGGER "x_tag_count_insert" AFTER INSERT ON "AssetTag" BEGIN
  UPDATE "Tag" SET "assetCount" = "assetCount" + 1 WHERE "id" = NEW."tagId" AND EXISTS (SELECT 1 FROM "Asset" WHERE "id" = NEW."assetId" AND "deletedAt" IS NULL);
END;
-- When the asset's own row is going, the trigger above has already taken it off.
CREATE TRIGGER "x_tag_count_delete" AFTER DELETE ON "AssetTag" BEGIN
  UPDATE "Tag" SET "assetCount" = "assetCount" - 1 WHERE "id" = OLD."tagId" AND EXISTS (SELECT 1 FROM "Asset" WHERE "id" = OLD."assetId" AND "deletedAt" IS NULL);
END;
