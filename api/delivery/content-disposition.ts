/** Types a browser may show in a page of ours; everything else is a download. */
const shown = /^(image|video|audio)\//;

/**
 * `Content-Disposition` for a file of this name (RFC 6266): an ASCII name for old clients and
 * the real one, in any script, for all others. With `isDownload` nothing is shown.
 */
export function contentDisposition(name: string, mime: string, isDownload = false): string {
  const plain =
    name
      .normalize("NFKD")
      .replace(/[^\x20-\x7e]/g, "")
      .replace(/["\\%/;]/g, "_")
      .trim() || "file";
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const kind = shown.test(mime) && !isDownload ? "inline" : "attachment";
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
