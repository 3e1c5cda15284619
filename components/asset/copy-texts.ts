import type { Asset } from "#lib/asset.ts";
import { originalPath } from "#lib/delivery-path.ts";
import { objectId } from "#lib/object-id.ts";
import { escapeHtml } from "./escape-html.ts";

export const copyKinds = [
  "copyUrl",
  "copyMarkdown",
  "copyHtml",
  "copyId",
  "copyUuid",
  "copyWebflow",
  "copyExternal",
] as const;
export type CopyKind = (typeof copyKinds)[number];

/** What goes to the clipboard. `origin` is where this library is reached, without a slash behind. */
export function copyText(kind: CopyKind, asset: Asset, origin: string): string {
  const url = `${origin}${originalPath(asset)}`;
  const alt = asset.alt ?? "";
  switch (kind) {
    case "copyUrl":
      return url;
    case "copyMarkdown":
      return `![${alt.replace(/[[\]\\]/g, "\\$&").replace(/\s+/g, " ")}](${url.replaceAll("(", "%28").replaceAll(")", "%29")})`;
    case "copyHtml": {
      const size =
        asset.width && asset.height ? ` width="${asset.width}" height="${asset.height}"` : "";
      return `<img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}"${size}>`;
    }
    case "copyId":
      return String(asset.id);
    case "copyUuid":
      return asset.uuid;
    case "copyWebflow":
      return objectId("asset", asset.id);
    case "copyExternal":
      return asset.externalId ?? "";
  }
}
