/** What this process keeps in memory of the renditions it sent last. */
const mostBytes = 64 * 1024 * 1024;
const largest = 256 * 1024;

// A Map keeps the order of insertion, so the first key is the one not used for longest.
const kept = new Map<string, Buffer>();
let total = 0;

/**
 * A rendition from memory, or undefined. A key names what it shows and who may see it is asked
 * before, so nothing here can be out of date.
 */
export function hotRendition(key: string): Buffer | undefined {
  const bytes = kept.get(key);
  if (bytes) {
    kept.delete(key);
    kept.set(key, bytes);
  }
  return bytes;
}

/** Keeps a small rendition in memory; those not used for longest make room. */
export function keepHot(key: string, bytes: Buffer): void {
  if (bytes.length > largest || kept.has(key)) return;
  kept.set(key, bytes);
  total += bytes.length;
  for (const [oldest, { length }] of kept) {
    if (total <= mostBytes) return;
    kept.delete(oldest);
    total -= length;
  }
}
