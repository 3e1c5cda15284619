-- Orders by pixels, type, expiry and completeness. The columns are unknown to the Prisma schema:
-- the database works three of them out, and the triggers below keep the fourth.
ALTER TABLE "Asset" ADD COLUMN "pixels" INTEGER GENERATED ALWAYS AS (COALESCE("width", 0) * COALESCE("height", 0)) VIRTUAL;
ALTER TABLE "Asset" ADD COLUMN "typeKey" TEXT GENERATED ALWAYS AS ("kind" || ' ' || "mime") VIRTUAL;
-- What never expires comes last: 31 December 9999.
ALTER TABLE "Asset" ADD COLUMN "expiryKey" INTEGER GENERATED ALWAYS AS (COALESCE("expireAt", 253402214400000)) VIRTUAL;
ALTER TABLE "Asset" ADD COLUMN "gapCount" INTEGER NOT NULL DEFAULT 0;

UPDATE "Asset" SET "gapCount" = g.n
  FROM (SELECT "assetId", count(*) AS n FROM "AssetGap" GROUP BY "assetId") g WHERE g."assetId" = "Asset"."id";

CREATE INDEX "x_asset_pixels" ON "Asset" ("spaceId", "pixels", "id") WHERE "deletedAt" IS NULL;
CREATE INDEX "x_asset_type" ON "Asset" ("spaceId", "typeKey", "id") WHERE "deletedAt" IS NULL;
CREATE INDEX "x_asset_expiry" ON "Asset" ("spaceId", "expiryKey", "id") WHERE "deletedAt" IS NULL;
CREATE INDEX "x_asset_gaps" ON "Asset" ("spaceId", "gapCount", "id") WHERE "deletedAt" IS NULL;

CREATE TRIGGER "x_gap_count_insert" AFTER INSERT ON "AssetGap" BEGIN
  UPDATE "Asset" SET "gapCount" = "gapCount" + 1 WHERE "id" = NEW."assetId";
END;
CREATE TRIGGER "x_gap_count_delete" AFTER DELETE ON "AssetGap" BEGIN
  UPDATE "Asset" SET "gapCount" = "gapCount" - 1 WHERE "id" = OLD."assetId";
END;

-- Letters that have no accent to take off now stand where people look for them (lib/search-fold.ts).
UPDATE "Asset" SET "nameKey" = replace(replace(replace(replace(replace(replace(replace(replace(replace("nameKey", 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'ł', 'l'), 'þ', 'th'), 'ı', 'i')
  WHERE "nameKey" LIKE '%ß%' OR "nameKey" LIKE '%æ%' OR "nameKey" LIKE '%œ%' OR "nameKey" LIKE '%ø%' OR "nameKey" LIKE '%đ%' OR "nameKey" LIKE '%ð%' OR "nameKey" LIKE '%ł%' OR "nameKey" LIKE '%þ%' OR "nameKey" LIKE '%ı%';
