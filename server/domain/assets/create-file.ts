import { randomUUID } from "node:crypto";
import type { Actor } from "#lib/actor.ts";
import { nameExtension } from "#lib/asset-name.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { actorId } from "../history/record-history.ts";
import type { TakenFile } from "./take-file.ts";

/** Writes the row of a file whose bytes are already durable, and returns its id. */
export async function createFile(
  tx: Transaction,
  actor: Actor,
  { inspection, decision, originalName }: TakenFile,
  assetId: number | null,
): Promise<number> {
  const file = await tx.file.create({
    data: {
      uuid: randomUUID(),
      spaceId: actor.spaceId,
      assetId,
      originalName,
      sha256: inspection.sha256,
      sha1: inspection.sha1,
      md5: inspection.md5,
      size: inspection.size,
      mime: decision.mime,
      extension: nameExtension(decision.name),
      kind: decision.kind,
      width: inspection.width,
      height: inspection.height,
      orientation: inspection.orientation,
      frames: inspection.frames,
      durationMs: inspection.durationMs,
      hasAlpha: inspection.hasAlpha,
      thumbhash: inspection.thumbhash,
      dominantColor: inspection.dominantColor,
      previewReason: decision.previewReason,
      camera: inspection.camera ?? Prisma.DbNull,
      origin: originOf(actor),
      embedded: inspection.embedded as Prisma.InputJsonObject,
      createdAt: new Date(),
      createdById: actorId(actor),
    },
    select: { id: true },
  });
  return file.id;
}

/** By which way bytes came here: a person's upload, a client with a token, or this machine's import. */
function originOf(actor: Actor): Prisma.InputJsonObject {
  if (actor.kind === "token") return { way: "api", from: actor.name };
  return { way: actor.kind === "user" ? "upload" : "import" };
}
