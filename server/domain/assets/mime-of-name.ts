import { nameExtension } from "#lib/asset-name.ts";
import { acceptedTypes } from "./accepted-types.ts";

/** The type that a file of this name claims to have. What it is, its content decides later. */
export function mimeOfName(name: string): string {
  const extension = nameExtension(name);
  const known = Object.entries(acceptedTypes);
  return (
    known.find(([, extensions]) => extensions[0] === extension)?.[0] ??
    known.find(([, extensions]) => extensions.includes(extension))?.[0] ??
    "application/octet-stream"
  );
}
