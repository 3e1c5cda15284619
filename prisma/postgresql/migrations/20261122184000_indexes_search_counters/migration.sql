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
CREATE INDEX "x_asset_private_created" ON "Asset" ("spaceId", "createdAt", "id") WHERE "deletedAt" IS NULL AND "isPrivate";
CREATE INDEX "x_asset_trash" ON "Asset" ("spaceId", "deletedAt", "id") WHERE "deletedAt" IS NOT NULL;
CREATE UNIQUE INDEX "x_folder_root_name" ON "Folder" ("spaceId", "name") WHERE "parentId" IS NULL;

-- Search. The text is folded by lib/search-fold.ts.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "x_asset_search" ON "Asset" USING gin ("searchText" gin_trgm_ops);

-- Counters, so that no request counts.
CREATE FUNCTION "x_asset_count"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was integer := 0; wasTrash integer := 0; isLive integer := 0; isTrash integer := 0;
BEGIN
  IF TG_OP <> 'INSERT' THEN was := (OLD."deletedAt" IS NULL)::integer; wasTrash := 1 - was; END IF;
  IF TG_OP <> 'DELETE' THEN isLive := (NEW."deletedAt" IS NULL)::integer; isTrash := 1 - isLive; END IF;
  IF was <> isLive OR wasTrash <> isTrash THEN
    UPDATE "Space" SET "assetCount" = "assetCount" + isLive - was, "trashCount" = "trashCount" + isTrash - wasTrash
      WHERE "id" = CASE WHEN TG_OP = 'DELETE' THEN OLD."spaceId" ELSE NEW."spaceId" END;
  END IF;
  IF TG_OP = 'DELETE' THEN
    IF was = 1 THEN
      UPDATE "Folder" SET "assetCount" = "assetCount" - 1 WHERE "id" = OLD."folderId";
      UPDATE "Tag" SET "assetCount" = "assetCount" - 1 WHERE "id" IN (SELECT "tagId" FROM "AssetTag" WHERE "assetId" = OLD."id");
    END IF;
    RETURN OLD;
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF isLive = 1 THEN UPDATE "Folder" SET "assetCount" = "assetCount" + 1 WHERE "id" = NEW."folderId"; END IF;
    RETURN NEW;
  END IF;
  IF OLD."folderId" IS DISTINCT FROM NEW."folderId" OR was <> isLive THEN
    IF was = 1 THEN UPDATE "Folder" SET "assetCount" = "assetCount" - 1 WHERE "id" = OLD."folderId"; END IF;
    IF isLive = 1 THEN UPDATE "Folder" SET "assetCount" = "assetCount" + 1 WHERE "id" = NEW."folderId"; END IF;
  END IF;
  IF was <> isLive THEN
    UPDATE "Tag" SET "assetCount" = "assetCount" + isLive - was WHERE "id" IN (SELECT "tagId" FROM "AssetTag" WHERE "assetId" = NEW."id");
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "x_asset_count_insert" AFTER INSERT ON "Asset" FOR EACH ROW EXECUTE FUNCTION "x_asset_count"();
CREATE TRIGGER "x_asset_count_update" AFTER UPDATE OF "deletedAt", "folderId" ON "Asset" FOR EACH ROW EXECUTE FUNCTION "x_asset_count"();
CREATE TRIGGER "x_asset_count_delete" BEFORE DELETE ON "Asset" FOR EACH ROW EXECUTE FUNCTION "x_asset_count"();

CREATE FUNCTION "x_tag_count"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE "Tag" SET "assetCount" = "assetCount" + 1 WHERE "id" = NEW."tagId" AND EXISTS (SELECT 1 FROM "Asset" WHERE "id" = NEW."assetId" AND "deletedAt" IS NULL);
  ELSE
    -- When the asset's own row is going, its trigger has already taken it off.
    UPDATE "Tag" SET "assetCount" = "assetCount" - 1 WHERE "id" = OLD."tagId" AND EXISTS (SELECT 1 FROM "Asset" WHERE "id" = OLD."assetId" AND "deletedAt" IS NULL);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "x_tag_count" AFTER INSERT OR DELETE ON "AssetTag" FOR EACH ROW EXECUTE FUNCTION "x_tag_count"();
