import type { Asset } from "#lib/asset.ts";
import { type AssetVariant, variantsOf } from "#lib/asset-variants.ts";
import { originalPath } from "#lib/delivery-path.ts";
import { objectId } from "#lib/object-id.ts";
import type { RenditionPreset } from "#lib/rendition-preset.ts";
import { publicUrl } from "#server/auth/public-url.ts";

/** The vendor's Asset. */
export type AssetJson = {
  id: string;
  contentType: string;
  size: number;
  siteId: string;
  hostedUrl: string;
  originalFileName: string;
  displayName: string;
  lastUpdated: string;
  createdOn: string;
  variants: VariantJson[];
  altText: string | null;
};

/** An asset in a list says where it lies; alone it does not. */
export type ListedAssetJson = AssetJson & { folderId: string | null };

export type VariantJson = {
  hostedUrl: string;
  originalFileName: string;
  displayName: string;
  format: string;
  width: number;
  height: number | null;
  quality: number;
  error: string | null;
};

/** The asset with its alt text in one language. */
export function assetJson(
  asset: Asset,
  presets: readonly RenditionPreset[],
  language: string,
): AssetJson {
  const alt = asset.texts.find((text) => text.field === "alt" && text.language === language);
  return {
    id: objectId("asset", asset.id),
    contentType: asset.mime,
    size: asset.size,
    siteId: objectId("space", asset.spaceId),
    hostedUrl: `${publicUrl()}${originalPath(asset)}`,
    originalFileName: asset.file.originalName,
    displayName: asset.name,
    lastUpdated: new Date(asset.updatedAt).toISOString(),
    createdOn: new Date(asset.createdAt).toISOString(),
    variants: variantsOf(asset, presets).map((variant) => variantJson(asset, variant)),
    altText: alt?.value ?? null,
  };
}

export function listedAssetJson(
  asset: Asset,
  presets: readonly RenditionPreset[],
  language: string,
): ListedAssetJson {
  const folderId = asset.folderId === null ? null : objectId("folder", asset.folderId);
  return { ...assetJson(asset, presets, language), folderId };
}

function variantJson(asset: Asset, variant: AssetVariant): VariantJson {
  const stem = asset.name.replace(/\.[^.]*$/, "");
  const name = `${stem}-p-${variant.preset ?? variant.width}.${variant.format}`;
  return {
    hostedUrl: `${publicUrl()}${variant.path}`,
    originalFileName: name,
    displayName: name,
    format: variant.format,
    width: variant.width,
    height: variant.height,
    quality: variant.quality,
    error: null,
  };
}
