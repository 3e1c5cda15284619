import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import type { Actor } from "#lib/actor.ts";
import { database } from "#server/db/database.ts";
import { uploadPath } from "#server/domain/uploads/upload-path.ts";

/**
 * An upload that `owner` began, whatever they may do by now, with the first `here` bytes of it
 * sent. Returns its id.
 */
export async function beginUpload(owner: Actor, bytes: Buffer, here: number): Promise<string> {
  const id = randomUUID().replaceAll("-", "");
  await writeFile(uploadPath(id), bytes.subarray(0, here));
  await database().prisma.upload.create({
    data: {
      id,
      spaceId: owner.spaceId,
      userId: owner.kind === "user" ? owner.userId : null,
      tokenId: owner.kind === "token" ? owner.tokenId : null,
      size: bytes.length,
      metadata: { name: "a.png", folderId: null, folderPath: "" },
      createdAt: new Date(),
      expiresAt: new Date(Date.now() + 60_000),
    },
  });
  return id;
}
