import type { AcceptedFormats } from "#lib/picture-source.ts";

/**
 * The modern formats that an Accept header names. A wildcard is no promise: clients send it that
 * cannot read WebP.
 */
export function acceptedFormats(accept: string | undefined): AcceptedFormats {
  const named = new Set<string>();
  for (const part of (accept ?? "").split(",")) {
    const [type = "", ...params] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    if (!params.some((param) => /^q=0(\.0*)?$/.test(param))) named.add(type);
  }
  return { webp: named.has("image/webp"), avif: named.has("image/avif") };
}
