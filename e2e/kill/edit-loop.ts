// node e2e/kill/edit-loop.ts <databaseUrl> <storageUrl> <spaceId> <seed> <first number>: edits
// assets without a pause, and writes a line for each change once it is acknowledged. It never
// ends by itself: whoever started it kills it.
import { writeSync } from "node:fs";
import type { Actor } from "#lib/actor.ts";
import { isAppError } from "#lib/app-error.ts";
import { connectDatabase, database } from "#server/db/database.ts";
import { editAssetTexts } from "#server/domain/assets/edit-asset-texts.ts";
import { getAsset } from "#server/domain/assets/get-asset.ts";
import { moveAssets } from "#server/domain/assets/move-assets.ts";
import { purgeAssets } from "#server/domain/assets/purge-assets.ts";
import { renameAsset } from "#server/domain/assets/rename-asset.ts";
import { restoreAssets } from "#server/domain/assets/restore-assets.ts";
import { trashAssets } from "#server/domain/assets/trash-assets.ts";
import { ensureFolderPath } from "#server/domain/folders/ensure-folder-path.ts";
import { connectStorage } from "#server/storage/current-storage.ts";
import type { AcknowledgedEdit } from "./acknowledged-edits.ts";
import { seededRandom } from "./seeded-random.ts";

const [databaseUrl = "", storageUrl = "", spaceId, seed, first] = process.argv.slice(2);
const actor: Actor = { kind: "system", spaceId: Number(spaceId), name: "Editor" };
const random = seededRandom(Number(seed));
await connectDatabase(databaseUrl);
connectStorage(storageUrl);
const folders = [
  null,
  (await ensureFolderPath(actor, { names: ["Left"] })).id,
  (await ensureFolderPath(actor, { names: ["Right", "Deep"] })).id,
];

const edits: Record<string, (assetId: number, number: number) => Promise<unknown>> = {
  text: (assetId, number) =>
    editAssetTexts(actor, {
      assetId,
      texts: [{ field: "alt", language: "en", value: `edit ${number}` }],
    }),
  rename: (assetId, number) => renameAsset(actor, { assetId, name: `name ${number}.png` }),
  move: (assetId) => moveAssets(actor, { assetIds: [assetId], folderId: random.pick(folders) }),
  trash: (assetId) => trashAssets(actor, { assetIds: [assetId] }),
  restore: (assetId) => restoreAssets(actor, { assetIds: [assetId] }),
  purge: (assetId) => purgeAssets(actor, { assetIds: [assetId] }),
};

/** Texts most of the time; rarely something that ends an asset. */
const mix = "text text text text rename rename move move trash restore restore purge".split(" ");

for (let number = Number(first); ; number++) {
  const ids = await database().prisma.asset.findMany({
    where: { spaceId: actor.spaceId },
    select: { id: true },
    orderBy: { id: "desc" },
    take: 200,
  });
  const assetId = ids[random.below(Math.max(1, ids.length))]?.id;
  const name = random.pick(mix);
  if (assetId === undefined) continue;
  try {
    await edits[name]?.(assetId, number);
    acknowledge(
      name === "purge"
        ? { assetId, purged: true }
        : {
            assetId,
            purged: false,
            version: (await getAsset(actor, { assetId })).version,
            ...(name === "text" && { text: number }),
          },
    );
  } catch (error) {
    // In the trash, or not in it: another edit's turn.
    if (!isAppError(error)) throw error;
  }
}

/** Written before the next edit begins, so what is read is what was acknowledged. */
function acknowledge(edit: AcknowledgedEdit): void {
  writeSync(1, `${JSON.stringify(edit)}\n`);
}
