import { database } from "#server/db/database.ts";

/** Everything that the rows of a space say. Equal before and after means that nothing changed. */
export async function spaceState(space: { id: number }): Promise<Record<string, unknown>> {
  const { prisma } = database();
  const where = { spaceId: space.id };
  const ofAssets = { where: { asset: where } };
  const byId = { orderBy: { id: "asc" } } as const;
  return {
    space: await prisma.space.findUnique({ where: { id: space.id } }),
    languages: await prisma.language.findMany({ where, ...byId }),
    fields: await prisma.field.findMany({ where, ...byId }),
    folders: await prisma.folder.findMany({ where, ...byId }),
    tags: await prisma.tag.findMany({ where, ...byId }),
    assets: await prisma.asset.findMany({ where, ...byId }),
    files: await prisma.file.findMany({ where, ...byId }),
    texts: await prisma.assetText.findMany({
      ...ofAssets,
      orderBy: [{ assetId: "asc" }, { field: "asc" }, { language: "asc" }],
    }),
    tagsOfAssets: await prisma.assetTag.findMany({
      ...ofAssets,
      orderBy: [{ assetId: "asc" }, { tagId: "asc" }],
    }),
    collections: await prisma.collection.findMany({ where, ...byId }),
    taxonomies: await prisma.taxonomy.findMany({ where, ...byId }),
    terms: await prisma.term.findMany({ where: { taxonomy: where }, ...byId }),
    termsOfAssets: await prisma.assetTerm.findMany({
      ...ofAssets,
      orderBy: [{ assetId: "asc" }, { termId: "asc" }],
    }),
    savedRenditions: await prisma.savedRendition.findMany({ ...ofAssets, ...byId }),
    presets: await prisma.renditionPreset.findMany({ where, ...byId }),
    filters: await prisma.savedFilter.findMany({ where, ...byId }),
    tickets: await prisma.uploadTicket.findMany({ where, orderBy: { id: "asc" } }),
    jobs: await prisma.job.findMany({ where, orderBy: { id: "asc" } }),
    history: await prisma.history.findMany({ where, ...byId }),
    uploads: await prisma.upload.findMany({ where, ...byId }),
    members: await prisma.membership.findMany({ where, orderBy: { userId: "asc" } }),
    invitations: await prisma.invitation.findMany({ where, ...byId }),
    tokens: await prisma.apiToken.findMany({ where, ...byId }),
    settings: await prisma.setting.findMany({ orderBy: { key: "asc" } }),
    users: await prisma.user.count(),
    spaces: await prisma.space.count(),
  };
}
