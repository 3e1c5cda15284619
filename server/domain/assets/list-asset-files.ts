import type { Actor } from "#lib/actor.ts";
import type { AssetVersion } from "#lib/asset-version.ts";
import { database } from "#server/db/database.ts";
import { getAsset } from "./get-asset.ts";

/** The current file of an asset and those it had before, newest first. Throws `not_found`. */
export async function listAssetFiles(
  actor: Actor,
  input: { assetId: number },
): Promise<AssetVersion[]> {
  const asset = await getAsset(actor, input);
  const files = await database().prisma.file.findMany({
    where: { assetId: asset.id },
    orderBy: { id: "desc" },
    take: 200,
    select: {
      id: true,
      originalName: true,
      mime: true,
      extension: true,
      size: true,
      width: true,
      height: true,
      previewReason: true,
      createdAt: true,
      createdById: true,
    },
  });
  const names = await namesOf(files.flatMap((file) => file.createdById ?? []));
  return files.map(({ createdById, ...file }) => ({
    ...file,
    size: Number(file.size),
    createdAt: file.createdAt.getTime(),
    createdByName: names.get(createdById ?? "") ?? null,
    isCurrent: file.id === asset.file.id,
  }));
}

/** The names of people and tokens by the ids that rows keep of them. */
async function namesOf(ids: readonly string[]): Promise<Map<string, string>> {
  const { prisma } = database();
  const tokenIds = ids.filter((id) => id.startsWith("token:")).map((id) => Number(id.slice(6)));
  const [users, tokens] = await Promise.all([
    prisma.user.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } }),
    prisma.apiToken.findMany({ where: { id: { in: tokenIds } }, select: { id: true, name: true } }),
  ]);
  return new Map([
    ...users.map(({ id, name }) => [id, name] as const),
    ...tokens.map(({ id, name }) => [`token:${id}`, name] as const),
  ]);
}
