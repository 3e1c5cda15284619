-- AlterTable
ALTER TABLE "File" ADD COLUMN "origin" JSONB;

-- AlterTable
ALTER TABLE "AssetText" ADD COLUMN "staleSince" DATETIME;
ALTER TABLE "AssetText" ADD COLUMN "updatedAt" DATETIME;

-- AlterTable
ALTER TABLE "History" ADD COLUMN "undoneAt" DATETIME;
ALTER TABLE "History" ADD COLUMN "undoneBy" TEXT;

-- AlterTable
ALTER TABLE "User" ADD COLUMN "preferences" JSONB;

-- CreateTable
CREATE TABLE "Collection" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "spaceId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "codename" TEXT NOT NULL,
    "externalId" TEXT,
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Collection_spaceId_fkey" FOREIGN KEY ("spaceId") REFERENCES "Space" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Taxonomy" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "spaceId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "codename" TEXT NOT NULL,
    "externalId" TEXT,
    "position" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Taxonomy_spaceId_fkey" FOREIGN KEY ("spaceId") REFERENCES "Space" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Term" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "taxonomyId" INTEGER NOT NULL,
    "parentId" INTEGER,
    "name" TEXT NOT NULL,
    "codename" TEXT NOT NULL,
    "externalId" TEXT,
    "position" INTEGER NOT NULL,
    CONSTRAINT "Term_taxonomyId_fkey" FOREIGN KEY ("taxonomyId") REFERENCES "Taxonomy" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Term_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Term" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "AssetTerm" (
    "assetId" INTEGER NOT NULL,
    "termId" INTEGER NOT NULL,

    PRIMARY KEY ("assetId", "termId"),
    CONSTRAINT "AssetTerm_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "Asset" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AssetTerm_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SavedRendition" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "assetId" INTEGER NOT NULL,
    "externalId" TEXT,
    "cut" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "SavedRendition_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "Asset" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RenditionPreset" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "spaceId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "format" TEXT NOT NULL,
    "quality" INTEGER NOT NULL,
    "widths" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "RenditionPreset_spaceId_fkey" FOREIGN KEY ("spaceId") REFERENCES "Space" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StoredRendition" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "sha256" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "lastAskedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "UploadTicket" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "spaceId" INTEGER NOT NULL,
    "userId" TEXT,
    "tokenId" INTEGER,
    "assetId" INTEGER NOT NULL,
    "isReplacement" BOOLEAN NOT NULL DEFAULT false,
    "name" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "size" BIGINT,
    "md5" TEXT,
    "details" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "receivedAt" DATETIME,
    "finishedAt" DATETIME,
    "refusal" JSONB,
    CONSTRAINT "UploadTicket_spaceId_fkey" FOREIGN KEY ("spaceId") REFERENCES "Space" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SavedFilter" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "spaceId" INTEGER NOT NULL,
    "ownerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "isShared" BOOLEAN NOT NULL DEFAULT false,
    "isPinned" BOOLEAN NOT NULL DEFAULT true,
    "position" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "SavedFilter_spaceId_fkey" FOREIGN KEY ("spaceId") REFERENCES "Space" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SavedFilter_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Presence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "spaceId" INTEGER NOT NULL,
    "assetId" INTEGER NOT NULL,
    "userId" TEXT NOT NULL,
    "userName" TEXT NOT NULL,
    "field" TEXT,
    "seenAt" DATETIME NOT NULL,
    CONSTRAINT "Presence_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "Asset" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "spaceId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "actor" JSONB NOT NULL,
    "input" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "result" JSONB,
    "createdAt" DATETIME NOT NULL,
    "finishedAt" DATETIME,
    "cancelAt" DATETIME,
    "leaseToken" TEXT,
    "leaseUntil" DATETIME,
    CONSTRAINT "Job_spaceId_fkey" FOREIGN KEY ("spaceId") REFERENCES "Space" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- Columns one by one: making these tables anew, as the engine would, loses their triggers.
ALTER TABLE "Space" ADD COLUMN "settings" JSONB;
ALTER TABLE "Space" ADD COLUMN "urlEpoch" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Language" ADD COLUMN "isActive" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "Language" ADD COLUMN "externalId" TEXT;
ALTER TABLE "Folder" ADD COLUMN "codename" TEXT;
ALTER TABLE "Folder" ADD COLUMN "position" INTEGER NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX "Folder_spaceId_externalId_key" ON "Folder"("spaceId", "externalId");
ALTER TABLE "Field" ADD COLUMN "kinds" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Asset" DROP COLUMN "collectionId";
ALTER TABLE "Asset" ADD COLUMN "collectionId" INTEGER CONSTRAINT "Asset_collectionId_fkey" REFERENCES "Collection" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "Asset" ADD COLUMN "reviewState" TEXT;
ALTER TABLE "Asset" ADD COLUMN "reviewNote" TEXT;
ALTER TABLE "Asset" ADD COLUMN "reviewAt" DATETIME;
ALTER TABLE "Asset" ADD COLUMN "reviewByName" TEXT;
ALTER TABLE "Asset" ADD COLUMN "urlEpoch" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE UNIQUE INDEX "Collection_uuid_key" ON "Collection"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "Collection_spaceId_codename_key" ON "Collection"("spaceId", "codename");

-- CreateIndex
CREATE UNIQUE INDEX "Collection_spaceId_externalId_key" ON "Collection"("spaceId", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "Taxonomy_uuid_key" ON "Taxonomy"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "Taxonomy_spaceId_codename_key" ON "Taxonomy"("spaceId", "codename");

-- CreateIndex
CREATE UNIQUE INDEX "Taxonomy_spaceId_externalId_key" ON "Taxonomy"("spaceId", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "Term_uuid_key" ON "Term"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "Term_taxonomyId_codename_key" ON "Term"("taxonomyId", "codename");

-- CreateIndex
CREATE UNIQUE INDEX "Term_taxonomyId_externalId_key" ON "Term"("taxonomyId", "externalId");

-- CreateIndex
CREATE INDEX "AssetTerm_termId_assetId_idx" ON "AssetTerm"("termId", "assetId");

-- CreateIndex
CREATE UNIQUE INDEX "SavedRendition_uuid_key" ON "SavedRendition"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "SavedRendition_assetId_externalId_key" ON "SavedRendition"("assetId", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "RenditionPreset_uuid_key" ON "RenditionPreset"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "RenditionPreset_spaceId_key_key" ON "RenditionPreset"("spaceId", "key");

-- CreateIndex
CREATE INDEX "StoredRendition_lastAskedAt_idx" ON "StoredRendition"("lastAskedAt");

-- CreateIndex
CREATE INDEX "StoredRendition_sha256_idx" ON "StoredRendition"("sha256");

-- CreateIndex
CREATE INDEX "UploadTicket_expiresAt_idx" ON "UploadTicket"("expiresAt");

-- CreateIndex
CREATE INDEX "UploadTicket_assetId_idx" ON "UploadTicket"("assetId");

-- CreateIndex
CREATE UNIQUE INDEX "SavedFilter_uuid_key" ON "SavedFilter"("uuid");

-- CreateIndex
CREATE INDEX "SavedFilter_spaceId_idx" ON "SavedFilter"("spaceId");

-- CreateIndex
CREATE INDEX "Presence_spaceId_seenAt_idx" ON "Presence"("spaceId", "seenAt");

-- CreateIndex
CREATE INDEX "Job_state_leaseUntil_idx" ON "Job"("state", "leaseUntil");

-- CreateIndex
CREATE INDEX "Job_spaceId_createdAt_idx" ON "Job"("spaceId", "createdAt");

-- CreateIndex
CREATE INDEX "History_spaceId_actorId_id_idx" ON "History"("spaceId", "actorId", "id");

-- What a schema cannot say: the orders that lists walk.
CREATE INDEX "x_asset_collection_created" ON "Asset" ("collectionId", "createdAt", "id") WHERE "deletedAt" IS NULL AND "collectionId" IS NOT NULL;
CREATE INDEX "x_asset_expire" ON "Asset" ("spaceId", "expireAt", "id") WHERE "deletedAt" IS NULL AND "expireAt" IS NOT NULL;
CREATE INDEX "x_asset_publish" ON "Asset" ("spaceId", "publishAt", "id") WHERE "deletedAt" IS NULL AND "publishAt" IS NOT NULL;
CREATE INDEX "x_asset_review" ON "Asset" ("spaceId", "reviewState", "reviewAt", "id") WHERE "deletedAt" IS NULL AND "reviewState" IS NOT NULL;
CREATE INDEX "x_text_stale" ON "AssetText" ("field", "language", "assetId") WHERE "staleSince" IS NOT NULL;

-- Every space has a default collection.
INSERT INTO "Collection" ("uuid", "spaceId", "name", "codename", "isDefault", "position", "createdAt", "updatedAt")
SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), "id", 'Default', 'default', true, 0, "createdAt", "createdAt" FROM "Space";
