import { open } from "node:fs/promises";

/** Up to `length` bytes of a file from `position` on; fewer where the file ends. */
export async function readBytes(path: string, position: number, length: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const wanted = Math.max(0, Math.min(length, size - position));
    const { buffer, bytesRead } = await file.read(Buffer.alloc(wanted), 0, wanted, position);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
