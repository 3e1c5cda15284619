import type { Asset } from "#lib/asset.ts";
import type { Collection, Taxonomy } from "#lib/library.ts";

/** An asset as assets.json tells it. */
export type ExportedAsset = {
  path: string;
  uuid: string;
  name: string;
  mime: string;
  size: number;
  sha256: string;
  width: number | null;
  height: number | null;
  focus: string | null;
  private: boolean;
  publishAt: string | null;
  expireAt: string | null;
  lock: { by: string; at: string; reason: string } | null;
  externalId: string | null;
  codename: string | null;
  createdAt: string;
  updatedAt: string;
  tags: string[];
  /** The codename of its collection. */
  collection: string | null;
  /** Terms by the codename of their taxonomy: `{ places: ["ulm"] }`. */
  terms: Record<string, string[]>;
  /** By field, then by language; the language is empty for a field that is not translated. */
  texts: Record<string, Record<string, string>>;
};

export function exportedAsset(
  asset: Asset,
  path: string,
  names: {
    tags: ReadonlyMap<number, string>;
    collections: readonly Collection[];
    taxonomies: readonly Taxonomy[];
  },
): ExportedAsset {
  const texts: ExportedAsset["texts"] = {};
  for (const { field, language, value } of asset.texts) {
    texts[field] ??= {};
    Object.assign(texts[field], { [language]: value });
  }
  const { lock } = asset;
  return {
    path,
    uuid: asset.uuid,
    name: asset.name,
    mime: asset.mime,
    size: asset.size,
    sha256: asset.file.sha256,
    width: asset.width,
    height: asset.height,
    focus: asset.focus,
    private: asset.isPrivate,
    publishAt: isoTime(asset.publishAt),
    expireAt: isoTime(asset.expireAt),
    lock: lock && { by: lock.byName, at: new Date(lock.at).toISOString(), reason: lock.reason },
    externalId: asset.externalId,
    codename: asset.codename,
    createdAt: new Date(asset.createdAt).toISOString(),
    updatedAt: new Date(asset.updatedAt).toISOString(),
    tags: asset.tagIds.map((id) => names.tags.get(id) ?? String(id)),
    collection: names.collections.find(({ id }) => id === asset.collectionId)?.codename ?? null,
    terms: termsOf(asset, names.taxonomies),
    texts,
  };
}

function termsOf(asset: Asset, taxonomies: readonly Taxonomy[]): ExportedAsset["terms"] {
  return Object.fromEntries(
    taxonomies
      .map(({ codename, terms }): [string, string[]] => [
        codename,
        terms.filter(({ id }) => asset.termIds.includes(id)).map((term) => term.codename),
      ])
      .filter(([, terms]) => terms.length > 0),
  );
}

function isoTime(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}
