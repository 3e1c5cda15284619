import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { AssetKind } from "#lib/asset.ts";
import { sizePlan } from "#lib/preset-plan.ts";
import { rowId } from "#lib/row-id.ts";
import { database } from "#server/db/database.ts";
import { storage } from "#server/storage/current-storage.ts";
import type { ByteRange } from "#server/storage/storage.ts";
import { originalKey } from "#server/storage/storage-keys.ts";
import { actorId } from "../history/record-history.ts";
import { makeRendition } from "../renditions/make-rendition.ts";
import { renditionSpec } from "../renditions/rendition-spec.ts";
import type { StoredBytes } from "../renditions/stored-bytes.ts";
import { getAsset } from "./get-asset.ts";

export const readAssetFileSchema = z.object({
  assetId: rowId,
  fileId: rowId,
  /** Pixels of a WebP preview of the whole picture. Absent: the bytes as they came. */
  width: z.coerce.number().int().min(1).max(4096).optional(),
});

export type FileBytes = { mime: string; content: StoredBytes };

/** The bytes of one version of an asset, for who may see it in the library. Throws `not_found`. */
export async function readAssetFile(
  actor: Actor,
  input: z.infer<typeof readAssetFileSchema>,
): Promise<FileBytes> {
  const asset = await getAsset(actor, input);
  const file = await database().prisma.file.findFirst({
    where: { id: input.fileId, assetId: asset.id },
  });
  if (!file) throw new AppError("not_found", { field: "file" });
  if (!input.width) {
    const open = (range?: ByteRange) => storage().read(originalKey(file.sha256), range);
    return { mime: file.mime, content: { size: Number(file.size), bytes: null, open } };
  }
  // Written only from a checked kind.
  const source = { ...file, kind: file.kind as AssetKind, focus: null };
  const { plan } = sizePlan({ width: input.width, height: 0 }, source);
  const spec = renditionSpec(plan, source);
  const content = await makeRendition(file, source, plan, spec, actorId(actor) ?? actor.kind);
  return { mime: `image/${plan.format}`, content };
}
