import path from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of something that lies in the package of pdfjs; a folder ends with a slash. */
export function pdfjsFile(folder: string, name = "/"): string {
  const root = path.dirname(fileURLToPath(import.meta.resolve("pdfjs-dist/package.json")));
  return path.join(root, folder, name);
}
