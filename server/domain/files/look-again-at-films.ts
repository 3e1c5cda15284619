import { database } from "#server/db/database.ts";
import { ffmpegVersion } from "#server/imaging/ffmpeg-version.ts";
import { inspectFile } from "#server/imaging/inspect-file.ts";
import { storage } from "#server/storage/current-storage.ts";
import { originalKey } from "#server/storage/storage-keys.ts";

/** Files that one statement looks through: films without a picture are few, and have no index. */
const step = 5_000;

/**
 * Gives films a picture that came while ffmpeg was not installed. For the background: it walks
 * all files. Returns how many have one now; 0 without ffmpeg.
 */
export async function lookAgainAtFilms(): Promise<number> {
  if ((await ffmpegVersion()) === null) return 0;
  const { file } = database().prisma;
  const { _max: last } = await file.aggregate({ _max: { id: true } });
  let shown = 0;
  for (let from = 0; from < (last.id ?? 0); from += step) {
    const films = await file.findMany({
      where: { id: { gt: from, lte: from + step }, kind: "video", previewReason: "no_ffmpeg" },
      select: { id: true, sha256: true, originalName: true },
    });
    for (const film of films) if (await lookAgain(film)) shown += 1;
  }
  return shown;
}

async function lookAgain(film: { id: number; sha256: string; originalName: string }) {
  const key = originalKey(film.sha256);
  // Bytes that are lost are for `doctor` to find.
  if ((await storage().size(key)) === null) return false;
  const path = await storage().localCopy(key);
  const { width, height, thumbhash, dominantColor, durationMs, preview } = await inspectFile(path, {
    name: film.originalName,
  });
  const previewReason = preview.ok ? null : preview.reason;
  const facts = { width, height, thumbhash, dominantColor, durationMs, previewReason };
  await database().prisma.file.updateMany({
    where: { id: film.id, previewReason: "no_ffmpeg" },
    data: facts,
  });
  return preview.ok;
}
