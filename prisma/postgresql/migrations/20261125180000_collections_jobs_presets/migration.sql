-- AlterTable
ALTER TABLE "Space" ADD COLUMN     "settings" JSONB,
ADD COLUMN     "urlEpoch" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Language" ADD COLUMN     "externalId" TEXT,
ADD COLUMN     "isActive" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "Folder" ADD COLUMN     "codename" TEXT,
ADD COLUMN     "position" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Field" ADD COLUMN     "kinds" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Asset" ADD COLUMN     "reviewAt" TIMESTAMP(3),
ADD COLUMN     "reviewByName" TEXT,
ADD COLUMN     "reviewNote" TEXT,
ADD COLUMN     "reviewState" TEXT,
ADD COLUMN     "urlEpoch" INTEGER NOT NULL DEFAULT 0,
DROP COLUMN "collectionId",
ADD COLUMN     "collectionId" INTEGER;

-- AlterTable
ALTER TABLE "File" ADD COLUMN     "origin" JSONB;

-- AlterTable
ALTER TABLE "AssetText" ADD COLUMN     "staleSince" TIMESTAMP(3),
ADD COLUMN     "updatedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "History" ADD COLUMN     "undoneAt" TIMESTAMP(3),
ADD COLUMN     "undoneBy" TEXT;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "preferences" JSONB;

-- CreateTable
CREATE TABLE "Collection" (
    "id" SERIAL NOT NULL,
    "uuid" TEXT NOT NULL,
    "spaceId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "codename" TEXT NOT NULL,
    "externalId" TEXT,
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Collection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Taxonomy" (
    "id" SERIAL NOT NULL,
    "uuid" TEXT NOT NULL,
    "spaceId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "codename" TEXT NOT NULL,
    "externalId" TEXT,
    "position" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Taxonomy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Term" (
    "id" SERIAL NOT NULL,
    "uuid" TEXT NOT NULL,
    "taxonomyId" INTEGER NOT NULL,
    "parentId" INTEGER,
    "name" TEXT NOT NULL,
    "codename" TEXT NOT NULL,
    "externalId" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssetTerm" (
    "assetId" INTEGER NOT NULL,
    "termId" INTEGER NOT NULL,

    CONSTRAINT "AssetTerm_pkey" PRIMARY KEY ("assetId","termId")
);

-- CreateTable
CREATE TABLE "SavedRendition" (
    "id" SERIAL NOT NULL,
    "uuid" TEXT NOT NULL,
    "assetId" INTEGER NOT NULL,
    "externalId" TEXT,
    "cut" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SavedRendition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RenditionPreset" (
    "id" SERIAL NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "RenditionPreset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredRendition" (
    "key" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "lastAskedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "StoredRendition_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "UploadTicket" (
    "id" TEXT NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "receivedAt" TIMESTAMP(3),
    "finishedAt" TIMESTAMP(3),
    "refusal" JSONB,

    CONSTRAINT "UploadTicket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SavedFilter" (
    "id" SERIAL NOT NULL,
    "uuid" TEXT NOT NULL,
    "spaceId" INTEGER NOT NULL,
    "ownerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "isShared" BOOLEAN NOT NULL DEFAULT false,
    "isPinned" BOOLEAN NOT NULL DEFAULT true,
    "position" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SavedFilter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Presence" (
    "id" TEXT NOT NULL,
    "spaceId" INTEGER NOT NULL,
    "assetId" INTEGER NOT NULL,
    "userId" TEXT NOT NULL,
    "userName" TEXT NOT NULL,
    "field" TEXT,
    "seenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL,
    "spaceId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "actor" JSONB NOT NULL,
    "input" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "result" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "finishedAt" TIMESTAMP(3),
    "cancelAt" TIMESTAMP(3),
    "leaseToken" TEXT,
    "leaseUntil" TIMESTAMP(3),

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);

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
CREATE UNIQUE INDEX "Folder_spaceId_externalId_key" ON "Folder"("spaceId", "externalId");

-- CreateIndex
CREATE INDEX "History_spaceId_actorId_id_idx" ON "History"("spaceId", "actorId", "id");

-- AddForeignKey
ALTER TABLE "Asset" ADD CONSTRAINT "Asset_collectionId_fkey" FOREIGN KEY ("collectionId") REFERENCES "Collection"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Collection" ADD CONSTRAINT "Collection_spaceId_fkey" FOREIGN KEY ("spaceId") REFERENCES "Space"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Taxonomy" ADD CONSTRAINT "Taxonomy_spaceId_fkey" FOREIGN KEY ("spaceId") REFERENCES "Space"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Term" ADD CONSTRAINT "Term_taxonomyId_fkey" FOREIGN KEY ("taxonomyId") REFERENCES "Taxonomy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Term" ADD CONSTRAINT "Term_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Term"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "AssetTerm" ADD CONSTRAINT "AssetTerm_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "Asset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssetTerm" ADD CONSTRAINT "AssetTerm_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedRendition" ADD CONSTRAINT "SavedRendition_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "Asset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RenditionPreset" ADD CONSTRAINT "RenditionPreset_spaceId_fkey" FOREIGN KEY ("spaceId") REFERENCES "Space"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UploadTicket" ADD CONSTRAINT "UploadTicket_spaceId_fkey" FOREIGN KEY ("spaceId") REFERENCES "Space"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedFilter" ADD CONSTRAINT "SavedFilter_spaceId_fkey" FOREIGN KEY ("spaceId") REFERENCES "Space"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedFilter" ADD CONSTRAINT "SavedFilter_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "Asset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Job" ADD CONSTRAINT "Job_spaceId_fkey" FOREIGN KEY ("spaceId") REFERENCES "Space"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What a schema cannot say: the orders that lists walk.
CREATE INDEX "x_asset_collection_created" ON "Asset" ("collectionId", "createdAt", "id") WHERE "deletedAt" IS NULL AND "collectionId" IS NOT NULL;
CREATE INDEX "x_asset_expire" ON "Asset" ("spaceId", "expireAt", "id") WHERE "deletedAt" IS NULL AND "expireAt" IS NOT NULL;
CREATE INDEX "x_asset_publish" ON "Asset" ("spaceId", "publishAt", "id") WHERE "deletedAt" IS NULL AND "publishAt" IS NOT NULL;
CREATE INDEX "x_asset_review" ON "Asset" ("spaceId", "reviewState", "reviewAt", "id") WHERE "deletedAt" IS NULL AND "reviewState" IS NOT NULL;
CREATE INDEX "x_text_stale" ON "AssetText" ("field", "language", "assetId") WHERE "staleSince" IS NOT NULL;

-- Every space has a default collection.
INSERT INTO "Collection" ("uuid", "spaceId", "name", "codename", "isDefault", "position", "createdAt", "updatedAt")
SELECT gen_random_uuid()::text, "id", 'Default', 'default', true, 0, "createdAt", "createdAt" FROM "Space";
