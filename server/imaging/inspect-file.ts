import { stat } from "node:fs/promises";
import { imagingPool, imagingSettings } from "./imaging-pool.ts";
import { blankLook, type Inspection, type Look } from "./inspection.ts";
import { outcomeProblem } from "./outcome-problem.ts";

// Slower than any disk that a library should live on.
const bytesPerMs = 20_000;

/**
 * Looks at a file by its content, in a process that is killed when it takes too long or too
 * much memory. `path` is absolute; `name` is what the file was called, used only to tell kinds
 * of plain text apart.
 *
 * Broken, hostile and unknown files give an inspection too: see `type` and `preview`. Rejects
 * only when the file cannot be read (the error carries the system's code, such as ENOENT).
 */
export async function inspectFile(path: string, { name }: { name: string }): Promise<Inspection> {
  const { size } = await stat(path);
  const { timeMs, maxPixels } = imagingSettings();
  const pool = imagingPool();
  const [hashes, look] = await Promise.all([
    pool.run("hashFile", { path }, { timeMs: timeMs + size / bytesPerMs }),
    pool.run("lookAtFile", { path, name, maxPixels }),
  ]);
  if (!hashes.ok) {
    throw Object.assign(new Error(`${path} could not be read: ${hashes.message}`), {
      code: hashes.code ?? "EIO",
    });
  }
  if (look.ok) return { ...look.value, ...hashes.value };
  const known: Look = {
    ...blankLook,
    ...look.partial,
    preview: { ok: false, reason: outcomeProblem(look.reason) },
  };
  return { ...known, ...hashes.value };
}
