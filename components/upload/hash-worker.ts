import { createSHA256 } from "hash-wasm";

// Not crypto.subtle: it is there on secure origins only, and wants the whole file at once.

/** Bytes read at a time. */
const pieceBytes = 4 * 1000 ** 2;

self.onmessage = async ({ data: file }: MessageEvent<File>) => {
  try {
    const hasher = await createSHA256();
    for (let offset = 0; offset < file.size; offset += pieceBytes) {
      const piece = await file.slice(offset, offset + pieceBytes).arrayBuffer();
      hasher.update(new Uint8Array(piece));
      self.postMessage({ bytes: Math.min(offset + pieceBytes, file.size) });
    }
    self.postMessage({ sha256: hasher.digest("hex") });
  } catch {
    self.postMessage({ failed: true });
  }
};
