// sharp alone over the same files, in a process of its own: what the least a library must do
// with a picture costs (read it, hash it, decode it to a small one), at the same concurrency.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import sharp from "sharp";

const { files, atOnce } = JSON.parse(process.argv[2] ?? "") as { files: string[]; atOnce: number };
const waiting = [...files];

async function work(): Promise<void> {
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    const bytes = await readFile(file);
    createHash("sha256").update(bytes).digest("hex");
    await sharp(bytes).autoOrient().resize(100, 100, { fit: "inside" }).raw().toBuffer();
  }
}

const start = performance.now();
await Promise.all(Array.from({ length: atOnce }, work));
process.stdout.write(
  JSON.stringify({ perSecond: files.length / ((performance.now() - start) / 1000) }),
);
