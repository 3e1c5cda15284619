/** Types a browser may show in a page of ours; everything else is a download. */
const shown = /^(image\/(?!svg)|video\/|audio\/)/;

/**
 * `Content-Disposition` for a file of this name (RFC 6266): an ASCII name for old clients and
 * the real one, in any script, for all others.
 */
export function contentDisposition(name: string, mime: string): string {
  const plain =
    name
      .normalize("NFKD")
      .replace(/[^\x20-\x7e]/g, "")
      .replace(/["\\%/;]/g, "_")
      .trim() || "file";
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${shown.test(mime) || mime === "image/svg+xml" ? "inline" : "attachment"}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
