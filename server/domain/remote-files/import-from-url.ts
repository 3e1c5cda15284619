import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { Asset } from "#lib/asset.ts";
import { uploadAsset } from "../assets/upload-asset.ts";
import { authorize } from "../authorize.ts";
import { keepBytes } from "../upload-tickets/keep-bytes.ts";
import { fetchRemoteFile } from "./fetch-remote-file.ts";

export const importFromUrlSchema = z.object({ url: z.string().min(1).max(4000) });

/** However large the file is, nobody waits longer. */
const longestMs = 10 * 60_000;
const mostBytes = 2 * 1000 ** 3;

/** Takes a file of another server into the library. Throws what fetching and uploading throw. */
export async function importFromUrl(
  actor: Actor,
  input: z.infer<typeof importFromUrlSchema>,
): Promise<Asset> {
  authorize(actor, "asset.upload");
  const remote = await fetchRemoteFile(input.url, AbortSignal.timeout(longestMs));
  const kept = await keepBytes(remote.bytes, remote.size, mostBytes);
  const { asset } = await uploadAsset(actor, { temporaryPath: kept.path, name: remote.name });
  return asset;
}
