import type { Actor } from "#lib/actor.ts";
import type { Asset } from "#lib/asset.ts";
import { can } from "#lib/permissions.ts";
import { database } from "#server/db/database.ts";
import { assetFromRow, assetSelect } from "../assets/asset-row.ts";
import type { FrozenTarget } from "./frozen-target.ts";
import { nextTargetIds } from "./target-ids.ts";

const pageSize = 200;

/** Every asset of a target that the actor may see, whole, by id. */
export async function* eachTargetAsset(actor: Actor, target: FrozenTarget): AsyncGenerator<Asset> {
  for (let after = 0; ; ) {
    const ids = await nextTargetIds(actor.spaceId, target, after, pageSize);
    const rows = await database().prisma.asset.findMany({
      where: {
        spaceId: actor.spaceId,
        id: { in: ids },
        ...(!can(actor, "asset.view_private") && { isPrivate: false }),
      },
      select: assetSelect,
      orderBy: { id: "asc" },
    });
    yield* rows.map(assetFromRow);
    const last = ids.at(-1);
    if (last === undefined || ids.length < pageSize) return;
    after = last;
  }
}
