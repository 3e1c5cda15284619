import type { Tag } from "#lib/library.ts";

/** The vendor's InternalTag. Only assets have tags here. */
export type TagJson = {
  id: number;
  name: string;
  object_type: "asset";
  /** Only where it was asked for. */
  assets_count?: number;
};

export function tagJson(tag: Tag, withCount = false): TagJson {
  return {
    id: tag.id,
    name: tag.name,
    object_type: "asset",
    ...(withCount && { assets_count: tag.assetCount }),
  };
}
