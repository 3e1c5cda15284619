import type { Asset } from "#lib/asset.ts";
import { assetCodename } from "#lib/asset-codename.ts";
import { filePath } from "#lib/delivery-path.ts";
import { publicUrl } from "#server/auth/public-url.ts";
import { kontentFileName } from "./file-name.ts";
import type { Library } from "./library.ts";
import { type IdReference, zeroId } from "./reference.ts";
import { timestamp } from "./timestamp.ts";

export type KontentAsset = {
  id: string;
  file_name: string;
  title: string | null;
  size: number;
  type: string;
  url: string;
  image_width: number | null;
  image_height: number | null;
  file_reference: { id: string; type: "internal" };
  /** Absent for an asset in no folder. */
  folder?: IdReference;
  collection: { reference: IdReference | null };
  descriptions: { language: IdReference; description: string | null }[];
  elements: { element: IdReference; value: IdReference[] }[];
  codename: string;
  /** Absent when there is none, and never null. */
  external_id?: string;
  last_modified: string;
};

/** An asset as the vendor writes it. */
export function assetJson(asset: Asset, library: Library): KontentAsset {
  const { space } = library;
  const file_name = kontentFileName(asset.name);
  const folder = asset.folderId === null ? undefined : library.folderUuids.get(asset.folderId);
  return {
    id: asset.uuid,
    file_name,
    title: textOf(asset, "title", library.titleLanguage) || null,
    size: asset.size,
    type: asset.mime,
    url: `${publicUrl()}${filePath({ spaceUuid: space.uuid, fileUuid: asset.file.uuid, name: file_name })}`,
    image_width: isPicture(asset) ? asset.width : null,
    image_height: isPicture(asset) ? asset.height : null,
    file_reference: { id: asset.file.uuid, type: "internal" },
    ...(folder !== undefined && { folder: { id: folder } }),
    collection: { reference: collectionOf(asset, library) },
    descriptions: descriptionsOf(asset, library),
    elements: elementsOf(asset, library),
    codename: assetCodename(asset),
    ...(asset.externalId !== null && { external_id: asset.externalId }),
    last_modified: timestamp(asset.updatedAt),
  };
}

/** A video has pixels too, but the vendor gives them of pictures only. */
function isPicture({ kind }: Asset): boolean {
  return kind === "image" || kind === "vector";
}

function collectionOf(asset: Asset, { collections }: Library): IdReference | null {
  const collection = collections.find(({ id }) => id === asset.collectionId);
  return collection ? { id: collection.isDefault ? zeroId : collection.uuid } : null;
}

/** One for each active language: clients fill in what is null. */
function descriptionsOf(asset: Asset, library: Library): KontentAsset["descriptions"] {
  return library.languages
    .filter(({ isActive }) => isActive)
    .map((language) => ({
      language: { id: language.isDefault ? zeroId : language.uuid },
      description: textOf(asset, "alt", library.altLanguage(language)),
    }));
}

/** One for each taxonomy; the terms in their order. */
function elementsOf(asset: Asset, { taxonomies }: Library): KontentAsset["elements"] {
  return taxonomies.map(({ uuid, terms }) => ({
    element: { id: uuid },
    value: terms.filter(({ id }) => asset.termIds.includes(id)).map((term) => ({ id: term.uuid })),
  }));
}

function textOf(asset: Asset, field: string, language: string | null): string | null {
  return (
    asset.texts.find((text) => text.field === field && text.language === language)?.value ?? null
  );
}
