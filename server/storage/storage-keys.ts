/** Where an original lies: by the SHA-256 of its bytes, so equal files share one object. */
export function originalKey(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("not a SHA-256");
  return `originals/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
}

/** What the keys of all renditions of an original begin with. */
export function renditionFolder(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("not a SHA-256");
  return `renditions/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
}

/** Where a rendition of an original lies. `spec` names the cut, the format and the quality. */
export function renditionKey(sha256: string, spec: string, extension: string): string {
  if (!/^[a-z0-9_-]+$/.test(spec)) throw new Error("not a rendition spec");
  return `${renditionFolder(sha256)}/${spec}.${extension}`;
}
