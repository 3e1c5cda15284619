-- Orders by pixels, type, expiry and completeness. The columns are unknown to the Prisma schema:
-- the database works three of them out, and the triggers below keep the fourth.
ALTER TABLE "Asset"
  ADD COLUMN "pixels" BIGINT GENERATED ALWAYS AS (COALESCE("width", 0)::bigint * COALESCE("height", 0)) STORED,
  -- By bytes, as SQLite orders.
  ADD COLUMN "typeKey" TEXT COLLATE "C" GENERATED ALWAYS AS ("kind" || ' ' || "mime") STORED,
  -- What never expires comes last.
  ADD COLUMN "expiryKey" TIMESTAMP(3) GENERATED ALWAYS AS (COALESCE("expireAt", TIMESTAMP '9999-12-31')) STORED,
  ADD COLUMN "gapCount" INTEGER NOT NULL DEFAULT 0;

UPDATE "Asset" a SET "gapCount" = g.n
  FROM (SELECT "assetId", count(*)::integer AS n FROM "AssetGap" GROUP BY "assetId") g WHERE g."assetId" = a."id";

CREATE INDEX "x_asset_pixels" ON "Asset" ("spaceId", "pixels", "id") WHERE "deletedAt" IS NULL;
CREATE INDEX "x_asset_type" ON "Asset" ("spaceId", "typeKey", "id") WHERE "deletedAt" IS NULL;
CREATE INDEX "x_asset_expiry" ON "Asset" ("spaceId", "expiryKey", "id") WHERE "deletedAt" IS NULL;
CREATE INDEX "x_asset_gaps" ON "Asset" ("spaceId", "gapCount", "id") WHERE "deletedAt" IS NULL;

CREATE FUNCTION "x_gap_count_insert"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Asset" a SET "gapCount" = a."gapCount" + d.n
    FROM (SELECT "assetId", count(*)::integer AS n FROM new_rows GROUP BY 1) d WHERE a."id" = d."assetId";
  RETURN NULL;
END $$;
CREATE TRIGGER "x_gap_count_insert" AFTER INSERT ON "AssetGap" REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION "x_gap_count_insert"();

CREATE FUNCTION "x_gap_count_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Asset" a SET "gapCount" = a."gapCount" - d.n
    FROM (SELECT "assetId", count(*)::integer AS n FROM old_rows GROUP BY 1) d WHERE a."id" = d."assetId";
  RETURN NULL;
END $$;
CREATE TRIGGER "x_gap_count_delete" AFTER DELETE ON "AssetGap" REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION "x_gap_count_delete"();

-- Letters that have no accent to take off now stand where people look for them (lib/search-fold.ts).
UPDATE "Asset" SET "nameKey" = replace(replace(replace(replace(replace(replace(replace(replace(replace("nameKey", 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'ł', 'l'), 'þ', 'th'), 'ı', 'i')
  WHERE "nameKey" LIKE '%ß%' OR "nameKey" LIKE '%æ%' OR "nameKey" LIKE '%œ%' OR "nameKey" LIKE '%ø%' OR "nameKey" LIKE '%đ%' OR "nameKey" LIKE '%ð%' OR "nameKey" LIKE '%ł%' OR "nameKey" LIKE '%þ%' OR "nameKey" LIKE '%ı%';
