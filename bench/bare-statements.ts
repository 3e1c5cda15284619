export const pageSize = 50;

/** What a row of a list shows. */
const columns = `a."id", a."uuid", a."spaceId", a."folderId", a."name", a."kind", a."mime", a."size",
  a."width", a."height", a."focus", a."isPrivate", a."publishAt", a."expireAt", a."lockedAt",
  a."lockedByName", a."lockReason", a."version", a."createdAt", a."updatedAt", a."deletedAt",
  a."deliveryKey", f."thumbhash", f."dominantColor", f."previewReason", f."sha256",
  (SELECT x."value" FROM "AssetText" x WHERE x."assetId" = a."id" AND x."field" = 'alt' AND x."language" = 'en') AS "alt",
  (SELECT x."value" FROM "AssetText" x WHERE x."assetId" = a."id" AND x."field" = 'title' AND x."language" = 'en') AS "title",
  (SELECT group_concat(t."tagId") FROM "AssetTag" t WHERE t."assetId" = a."id") AS "tagIds",
  (SELECT group_concat(g."field" || ':' || g."language") FROM "AssetGap" g WHERE g."assetId" = a."id") AS "gaps"`;

const order = `a."createdAt" DESC, a."id" DESC`;

/** A page found by walking the order newest first and testing each row. */
export function walkingPage(condition: string): string {
  return `SELECT ${columns} FROM "Asset" a LEFT JOIN "File" f ON f."id" = a."currentFileId"
    WHERE a."spaceId" = 1 AND a."deletedAt" IS NULL AND ${condition}
    ORDER BY ${order} LIMIT ${pageSize}`;
}

/** A page of the few rows that a condition's own index finds: they are sorted before they are read. */
export function sortedPage(ids: string): string {
  return `SELECT ${columns} FROM (${ids}) AS page
    JOIN "Asset" a ON a."id" = page."id" LEFT JOIN "File" f ON f."id" = a."currentFileId"
    ORDER BY ${order}`;
}

export const bareStatements = {
  newest: walkingPage("TRUE"),
  folder: walkingPage(`a."folderId" = ?`),
  folderAndInside: walkingPage(`+a."folderId" IN (SELECT i."id" FROM "Folder" o JOIN "Folder" i
    ON i."spaceId" = 1 AND i."path" >= o."path" AND i."path" < substr(o."path", 1, length(o."path") - 1) || '0'
    WHERE o."id" = ?)`),
  commonSearch: walkingPage(`a."searchText" LIKE ?`),
  rareSearch:
    sortedPage(`SELECT a."id" FROM "AssetSearch" s CROSS JOIN "Asset" a ON a."id" = s.rowid
    WHERE s."AssetSearch" MATCH ? AND a."spaceId" = 1 AND a."deletedAt" IS NULL
    ORDER BY ${order} LIMIT ${pageSize}`),
  tag: walkingPage(
    `EXISTS (SELECT 1 FROM "AssetTag" t WHERE t."assetId" = a."id" AND t."tagId" = ?)`,
  ),
  afterCursor: walkingPage(`(a."createdAt", a."id") < (?, ?)`),
  // The index alone skips rows; the wide rows are read for the page.
  afterOffset:
    sortedPage(`SELECT a."id" FROM "Asset" a WHERE a."spaceId" = 1 AND a."deletedAt" IS NULL
    ORDER BY ${order} LIMIT ${pageSize} OFFSET ?`),
  oneAsset: `SELECT a.*, f.*, a."id" AS "id", a."uuid" AS "uuid",
    (SELECT json_group_array(json_array(x."field", x."language", x."value")) FROM "AssetText" x WHERE x."assetId" = a."id") AS "texts",
    (SELECT group_concat(t."tagId") FROM "AssetTag" t WHERE t."assetId" = a."id") AS "tagIds",
    (SELECT group_concat(g."field" || ':' || g."language") FROM "AssetGap" g WHERE g."assetId" = a."id") AS "gaps"
    FROM "Asset" a LEFT JOIN "File" f ON f."id" = a."currentFileId" WHERE a."id" = ? AND a."spaceId" = 1`,
};
