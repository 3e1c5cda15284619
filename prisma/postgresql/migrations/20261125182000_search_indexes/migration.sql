-- What the search language asks for and no index led to so far.
CREATE INDEX "x_asset_width" ON "Asset" ("spaceId", "width", "id") WHERE "deletedAt" IS NULL AND "width" IS NOT NULL;
CREATE INDEX "x_asset_height" ON "Asset" ("spaceId", "height", "id") WHERE "deletedAt" IS NULL AND "height" IS NOT NULL;
CREATE INDEX "x_asset_by_created" ON "Asset" ("spaceId", "createdByName", "createdAt", "id") WHERE "deletedAt" IS NULL;
CREATE INDEX "x_file_extension" ON "File" ("spaceId", "extension", "id");
CREATE INDEX "x_file_animated" ON "File" ("spaceId", "id") WHERE "frames" > 1;
