import { rm } from "node:fs/promises";
import type { Actor } from "#lib/actor.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { getUpload } from "./get-upload.ts";
import { uploadPath } from "./upload-path.ts";

/** Forgets an upload and its bytes. One that became an asset leaves the asset alone. */
export async function cancelUpload(actor: Actor, input: { uploadId: string }): Promise<void> {
  authorize(actor, "asset.upload");
  const upload = await getUpload(actor, input);
  await inTransaction((tx) => tx.upload.deleteMany({ where: { id: upload.id } }));
  await rm(uploadPath(upload.id), { force: true });
}
