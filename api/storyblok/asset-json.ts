import type { Asset } from "#lib/asset.ts";
import { originalPath } from "#lib/delivery-path.ts";
import type { Tag } from "#lib/library.ts";
import { publicUrl } from "#server/auth/public-url.ts";
import { deletedDate, isoDate } from "./dates.ts";
import { type MetaData, metaDataOf, type TextScheme } from "./meta-data.ts";

/** The vendor's IndexAsset: an asset in a list. */
export type IndexAssetJson = {
  id: number;
  filename: string;
  /** Null only after `convert`, as the vendor answers it. */
  space_id: number | null;
  created_at: string;
  updated_at: string;
  asset_folder_id: number | null;
  deleted_at: string | null;
  short_filename: string;
  content_type: string;
  content_length: number;
  alt: string;
  copyright: string;
  title: string;
  source: string;
  focus: string | null;
  ext_id: string | null;
  expire_at: string | null;
  publish_at: string | null;
  internal_tag_ids: string[];
  internal_tags_list: { id: number; name: string }[];
  locked: boolean;
  is_private: boolean;
  meta_data: MetaData;
};

/** The vendor's ShowAsset: the asset object of its documentation. */
export type ShowAssetJson = IndexAssetJson & { file: null; permanently_deleted: boolean };

/** What finishing an upload answers. */
export type FinishedUploadJson = Pick<
  ShowAssetJson,
  "id" | "alt" | "copyright" | "filename" | "focus" | "is_private" | "title"
>;

/** What the JSON of an asset needs to know of its space. */
export type AssetScheme = TextScheme & { tags: readonly Tag[] };

export function indexAssetJson(asset: Asset, scheme: AssetScheme): IndexAssetJson {
  const metaData = metaDataOf(asset.texts, scheme);
  const tags = scheme.tags.filter((tag) => asset.tagIds.includes(tag.id));
  return {
    id: asset.id,
    filename: assetUrl(asset),
    space_id: asset.spaceId,
    created_at: isoDate(asset.createdAt),
    updated_at: isoDate(asset.updatedAt),
    asset_folder_id: asset.folderId,
    deleted_at: asset.deletedAt === null ? null : deletedDate(asset.deletedAt),
    short_filename: asset.name,
    content_type: asset.mime,
    content_length: asset.size,
    alt: metaData.alt ?? "",
    copyright: metaData.copyright ?? "",
    title: metaData.title ?? "",
    source: metaData.source ?? "",
    focus: asset.focus,
    ext_id: asset.externalId,
    expire_at: asset.expireAt === null ? null : isoDate(asset.expireAt),
    publish_at: asset.publishAt === null ? null : isoDate(asset.publishAt),
    internal_tag_ids: tags.map((tag) => String(tag.id)),
    internal_tags_list: tags.map(({ id, name }) => ({ id, name })),
    locked: asset.lock !== null,
    is_private: asset.isPrivate,
    meta_data: metaData,
  };
}

export function showAssetJson(asset: Asset, scheme: AssetScheme): ShowAssetJson {
  return { ...indexAssetJson(asset, scheme), file: null, permanently_deleted: false };
}

export function finishedUploadJson(asset: Asset, scheme: AssetScheme): FinishedUploadJson {
  const { id, alt, copyright, filename, focus, is_private, title } = indexAssetJson(asset, scheme);
  return { id, alt, copyright, filename, focus, is_private, title };
}

/** The absolute address of an asset's original. */
export function assetUrl(asset: Parameters<typeof originalPath>[0]): string {
  return `${publicUrl()}${originalPath(asset)}`;
}
