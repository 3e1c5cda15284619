-- The trash is listed newest first like everything else, however full it is.
CREATE INDEX "x_asset_trash_created" ON "Asset" ("spaceId", "createdAt", "id") WHERE "deletedAt" IS NOT NULL;
