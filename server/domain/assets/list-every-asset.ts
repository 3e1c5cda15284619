import type { Actor } from "#lib/actor.ts";
import type { Asset } from "#lib/asset.ts";
import { can } from "#lib/permissions.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { assetFromRow, assetSelect } from "./asset-row.ts";

const pageSize = 200;

/** Every asset of the space that is not in the trash, whole, by id; for an export. */
export async function* listEveryAsset(actor: Actor): AsyncGenerator<Asset> {
  authorize(actor, "asset.view");
  for (let after = 0; ; ) {
    const rows = await database().prisma.asset.findMany({
      where: {
        spaceId: actor.spaceId,
        deletedAt: null,
        id: { gt: after },
        ...(!can(actor, "asset.view_private") && { isPrivate: false }),
      },
      select: assetSelect,
      orderBy: { id: "asc" },
      take: pageSize,
    });
    yield* rows.map(assetFromRow);
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = last.id;
  }
}
