import { rm } from "node:fs/promises";
import type { Readable } from "node:stream";
import type { Actor } from "#lib/actor.ts";
import { database } from "#server/db/database.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { createFile } from "../assets/create-file.ts";
import { type TakenFile, takeFile } from "../assets/take-file.ts";
import { authorize } from "../authorize.ts";
import { keepBytes } from "../upload-tickets/keep-bytes.ts";

export type UploadFileInput = {
  bytes: Readable;
  /** As far as the sender said; 0 when it did not. */
  expectedSize: number;
  /** The most bytes that are taken. */
  limit: number;
  name: string;
  /** May refuse what the policy takes, by throwing. */
  check?: (taken: TakenFile) => void;
};

/**
 * Takes a file that an asset will refer to later. One that none ever refers to is swept after
 * some days. Throws what `uploadAsset` throws, and `unavailable` for a full disk.
 */
export async function uploadFile(actor: Actor, input: UploadFileInput): Promise<{ uuid: string }> {
  authorize(actor, "asset.upload");
  const kept = await keepBytes(input.bytes, input.expectedSize, input.limit);
  try {
    const taken = await takeFile({ temporaryPath: kept.path, name: input.name });
    input.check?.(taken);
    const id = await inTransaction((tx) =>
      createFile(tx, actor, { ...taken, originalName: taken.decision.name }, null),
    );
    return await database().prisma.file.findUniqueOrThrow({
      where: { id },
      select: { uuid: true },
    });
  } finally {
    await rm(kept.path, { force: true });
  }
}
