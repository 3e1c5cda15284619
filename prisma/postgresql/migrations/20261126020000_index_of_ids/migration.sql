-- All that counting asks of an asset whose id another index found: a fraction of its row to read.
CREATE INDEX "x_asset_counted" ON "Asset" ("id", "spaceId", "createdAt") WHERE "deletedAt" IS NULL;
-- Deleting a folder or a collection looks for all that is in it, in the trash as well.
CREATE INDEX "x_asset_in_folder" ON "Asset" ("folderId", "id") WHERE "folderId" IS NOT NULL;
CREATE INDEX "x_asset_in_collection" ON "Asset" ("collectionId", "id") WHERE "collectionId" IS NOT NULL;
