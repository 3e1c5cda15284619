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

-- Counters, so that no request counts. They work on statements, not rows: a bulk change would
-- otherwise update the same counter once for each asset, and leave as many dead rows behind.
CREATE FUNCTION "x_asset_count_insert"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Space" s SET "assetCount" = s."assetCount" + d.live, "trashCount" = s."trashCount" + d.trash
    FROM (SELECT "spaceId", count(*) FILTER (WHERE "deletedAt" IS NULL)::integer AS live,
                 count(*) FILTER (WHERE "deletedAt" IS NOT NULL)::integer AS trash FROM new_rows GROUP BY 1) d
    WHERE s."id" = d."spaceId";
  UPDATE "Folder" f SET "assetCount" = f."assetCount" + d.n
    FROM (SELECT "folderId", count(*)::integer AS n FROM new_rows WHERE "deletedAt" IS NULL AND "folderId" IS NOT NULL GROUP BY 1) d
    WHERE f."id" = d."folderId";
  RETURN NULL;
END $$;
CREATE TRIGGER "x_asset_count_insert" AFTER INSERT ON "Asset" REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION "x_asset_count_insert"();

CREATE FUNCTION "x_asset_count_update"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM old_rows o JOIN new_rows n USING ("id")
      WHERE (o."deletedAt" IS NULL) <> (n."deletedAt" IS NULL) OR o."folderId" IS DISTINCT FROM n."folderId") THEN
    RETURN NULL;
  END IF;
  UPDATE "Space" s SET "assetCount" = s."assetCount" + d.n, "trashCount" = s."trashCount" - d.n
    FROM (SELECT n."spaceId", sum(CASE WHEN n."deletedAt" IS NULL THEN 1 ELSE -1 END)::integer AS n
          FROM old_rows o JOIN new_rows n USING ("id") WHERE (o."deletedAt" IS NULL) <> (n."deletedAt" IS NULL) GROUP BY 1) d
    WHERE s."id" = d."spaceId";
  UPDATE "Folder" f SET "assetCount" = f."assetCount" + d.n
    FROM (SELECT "folderId", sum(n)::integer AS n FROM (
            SELECT "folderId", -1 AS n FROM old_rows WHERE "deletedAt" IS NULL
            UNION ALL SELECT "folderId", 1 FROM new_rows WHERE "deletedAt" IS NULL) moves
          WHERE "folderId" IS NOT NULL GROUP BY 1 HAVING sum(n) <> 0) d
    WHERE f."id" = d."folderId";
  UPDATE "Tag" t SET "assetCount" = t."assetCount" + d.n
    FROM (SELECT at."tagId", sum(CASE WHEN n."deletedAt" IS NULL THEN 1 ELSE -1 END)::integer AS n
          FROM old_rows o JOIN new_rows n USING ("id") JOIN "AssetTag" at ON at."assetId" = n."id"
          WHERE (o."deletedAt" IS NULL) <> (n."deletedAt" IS NULL) GROUP BY 1) d
    WHERE t."id" = d."tagId";
  RETURN NULL;
END $$;
CREATE TRIGGER "x_asset_count_update" AFTER UPDATE ON "Asset" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION "x_asset_count_update"();

CREATE FUNCTION "x_asset_count_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Space" s SET "assetCount" = s."assetCount" - d.live, "trashCount" = s."trashCount" - d.trash
    FROM (SELECT "spaceId", count(*) FILTER (WHERE "deletedAt" IS NULL)::integer AS live,
                 count(*) FILTER (WHERE "deletedAt" IS NOT NULL)::integer AS trash FROM old_rows GROUP BY 1) d
    WHERE s."id" = d."spaceId";
  UPDATE "Folder" f SET "assetCount" = f."assetCount" - d.n
    FROM (SELECT "folderId", count(*)::integer AS n FROM old_rows WHERE "deletedAt" IS NULL AND "folderId" IS NOT NULL GROUP BY 1) d
    WHERE f."id" = d."folderId";
  RETURN NULL;
END $$;
CREATE TRIGGER "x_asset_count_delete" AFTER DELETE ON "Asset" REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION "x_asset_count_delete"();

-- Assets go from the trash, where no tag counts them. One that goes without having been there
-- takes itself off its tags while the pairs are still there.
CREATE FUNCTION "x_asset_count_delete_live"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Tag" SET "assetCount" = "assetCount" - 1 WHERE "id" IN (SELECT "tagId" FROM "AssetTag" WHERE "assetId" = OLD."id");
  RETURN OLD;
END $$;
CREATE TRIGGER "x_asset_count_delete_live" BEFORE DELETE ON "Asset" FOR EACH ROW WHEN (OLD."deletedAt" IS NULL)
  EXECUTE FUNCTION "x_asset_count_delete_live"();

CREATE FUNCTION "x_tag_count"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- A pair whose asset is going is no longer counted: see above.
  UPDATE "Tag" t SET "assetCount" = t."assetCount" + CASE WHEN TG_OP = 'INSERT' THEN d.n ELSE -d.n END
    FROM (SELECT c."tagId", count(*)::integer AS n FROM changed_rows c JOIN "Asset" a ON a."id" = c."assetId"
          WHERE a."deletedAt" IS NULL GROUP BY 1) d
    WHERE t."id" = d."tagId";
  RETURN NULL;
END $$;
CREATE TRIGGER "x_tag_count_insert" AFTER INSERT ON "AssetTag" REFERENCING NEW TABLE AS changed_rows
  FOR EACH STATEMENT EXECUTE FUNCTION "x_tag_count"();
CREATE TRIGGER "x_tag_count_delete" AFTER DELETE ON "AssetTag" REFERENCING OLD TABLE AS changed_rows
  FOR EACH STATEMENT EXECUTE FUNCTION "x_tag_count"();
