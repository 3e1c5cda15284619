import { randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Asset } from "#lib/asset.ts";
import { getAsset } from "#server/domain/assets/get-asset.ts";
import { importFile } from "#server/domain/assets/import-file.ts";
import { systemActor } from "./factories.ts";

/** Puts bytes into the library as an asset of this name, looked into like every other file. */
export async function takeFile(
  space: { id: number },
  name: string,
  bytes: Buffer | string,
): Promise<Asset> {
  const file = path.join(tmpdir(), `take-${randomUUID()}`);
  await writeFile(file, bytes);
  try {
    const actor = systemActor(space);
    const { assetId } = await importFile(actor, { path: file, name, folderId: null });
    return await getAsset(actor, { assetId });
  } finally {
    await rm(file, { force: true });
  }
}
