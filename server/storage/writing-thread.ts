// A thread that writes the files of folder-storage.ts.
import {
  closeSync,
  fdatasyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { answerQuestions } from "#server/threads/answer-questions.ts";

/** Both paths are absolute and on one volume; the folder of `target` need not be there. */
export type FileToWrite = { bytes: Uint8Array; temporary: string; target: string };

answerQuestions(({ bytes, temporary, target }: FileToWrite): void => {
  try {
    writeToDisk(temporary, bytes);
    mkdirSync(path.dirname(target), { recursive: true });
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
});

/** The bytes are on the disk before they get their name, so that a crash never leaves half of them. */
function writeToDisk(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, "wx");
  try {
    writeFileSync(handle, bytes);
    fdatasyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
