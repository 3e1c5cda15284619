import type { UploadTwins } from "#lib/upload-twins.ts";
import type { HashFile } from "./hash-file.ts";
import type { UploadItem } from "./upload-item.ts";
import { questionOf, type UploadQuestion } from "./upload-question.ts";

export type FindTwins = (
  spaceId: number,
  file: { sha256: string; name: string; folderId: number | null; folderPath: string },
) => Promise<UploadTwins>;

type Comparison = {
  onProgress: (id: string, bytes: number) => void;
  onQuestion: (id: string, question: UploadQuestion) => void;
  onNothing: (id: string) => void;
  onUnreadable: (id: string) => void;
};

/**
 * Compares files with the library, one after the other and before a byte is sent. Only advice
 * comes of it: when the comparison itself fails, the file is sent as if it had met nothing.
 */
export function createComparer(
  world: { hashFile: HashFile; findTwins: FindTwins },
  { onProgress, onQuestion, onNothing, onUnreadable }: Comparison,
) {
  let current: { id: string; stop: () => void } | null = null;

  async function compare(spaceId: number, item: UploadItem, file: File): Promise<void> {
    const { id, name, folderId, folderPath } = item;
    const isCurrent = () => current?.id === id;
    const hashing = world.hashFile(file, (bytes) => isCurrent() && onProgress(id, bytes));
    current = { id, stop: hashing.stop };
    let question: UploadQuestion | null = null;
    let isReadable = true;
    try {
      const sha256 = await hashing.result;
      question = questionOf(await world.findTwins(spaceId, { sha256, name, folderId, folderPath }));
    } catch {
      isReadable = await canRead(file);
    }
    if (!isCurrent()) return;
    current = null;
    if (question) onQuestion(id, question);
    else if (isReadable) onNothing(id);
    else onUnreadable(id);
  }

  return {
    /** Goes on with this file, or with none; what was being compared and is not this is let go. */
    follow(spaceId: number, item: UploadItem | undefined): void {
      if (current && current.id === item?.id) return;
      current?.stop();
      current = null;
      if (item?.file) void compare(spaceId, item, item.file);
    },
  };
}

async function canRead(file: File): Promise<boolean> {
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
}
