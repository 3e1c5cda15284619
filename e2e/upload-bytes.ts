import { randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Actor } from "#lib/actor.ts";
import { importFile } from "#server/domain/assets/import-file.ts";

/** Puts a file into the library as every way in does, and answers with the id of its asset. */
export async function uploadBytes(
  actor: Actor,
  name: string,
  bytes: Buffer,
  folder: { id: number } | null = null,
): Promise<number> {
  const file = path.join(tmpdir(), `vitrine-${randomUUID()}`);
  await writeFile(file, bytes);
  try {
    const given = { path: file, name, folderId: folder?.id ?? null };
    return (await importFile(actor, given)).assetId;
  } finally {
    await rm(file);
  }
}
