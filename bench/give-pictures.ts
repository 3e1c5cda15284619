import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { connectStorage } from "#server/storage/current-storage.ts";
import { originalKey } from "#server/storage/storage-keys.ts";
import { makePhotos } from "./make-photos.ts";

/** Photographs that all assets of a generated library share: the page has real ones to draw. */
export async function givePictures(dataFolder: string, count: number): Promise<void> {
  const photos = await makePhotos(dataFolder, count);
  const storage = connectStorage(`file:${path.join(dataFolder, "storage")}`);
  await storage.check();
  const db = new Sqlite(path.join(dataFolder, "vitrine.sqlite"));
  const give = db.prepare<[string, number, number]>(
    `UPDATE "File" SET "sha256" = ? WHERE "id" % ? = ?`,
  );
  for (const [index, photo] of photos.entries()) {
    const sha256 = createHash("sha256")
      .update(await readFile(photo))
      .digest("hex");
    await storage.adopt(photo, originalKey(sha256));
    give.run(sha256, count, index);
  }
  db.close();
}
