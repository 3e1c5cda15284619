import type { Asset } from "#lib/asset.ts";

/** What stands in the asset under a name of lib/history.ts. */
export function currentValue(asset: Asset, field: string): unknown {
  const [kind, first, second] = field.split(".");
  if (kind === "text" || kind === "stale") {
    const text = asset.texts.find((one) => one.field === first && one.language === second);
    return (kind === "text" ? text?.value : text?.staleSince) ?? null;
  }
  if (kind === "tag") return asset.tagIds.includes(Number(first));
  if (kind === "term") return asset.termIds.includes(Number(first));
  switch (field) {
    case "name":
      return asset.name;
    case "folder":
      return asset.folderId;
    case "collection":
      return asset.collectionId;
    case "externalId":
      return asset.externalId;
    case "codename":
      return asset.codename;
    case "review":
      return asset.review;
    case "file":
      return asset.file.id;
    case "focus":
      return asset.focus;
    // Revoking changes nothing that can be seen or brought back, so it always counts as a change.
    case "links":
      return null;
    case "isPrivate":
      return asset.isPrivate;
    case "publishAt":
      return asset.publishAt;
    case "expireAt":
      return asset.expireAt;
    case "lock":
      return asset.lock;
    case "trashed":
      return asset.deletedAt !== null;
    default:
      throw new Error(`unknown change ${field}`);
  }
}
