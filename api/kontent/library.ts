import type { Asset } from "#lib/asset.ts";
import type { Collection, Language, Space, Taxonomy } from "#lib/library.ts";
import { listCollections } from "#server/domain/collections/list-collections.ts";
import { listFields } from "#server/domain/fields/list-fields.ts";
import { listFolders } from "#server/domain/folders/list-folders.ts";
import { listLanguages } from "#server/domain/languages/list-languages.ts";
import { listTaxonomies } from "#server/domain/taxonomies/list-taxonomies.ts";
import type { Environment } from "./environment.ts";

/** What an asset's JSON refers to. */
export type Library = {
  space: Space;
  languages: Language[];
  collections: Collection[];
  taxonomies: Taxonomy[];
  folderUuids: ReadonlyMap<number, string>;
  /** The language that an asset's title is kept in; empty where titles are not translated. */
  titleLanguage: string;
  /** The same for a description in a language; null where there can be none in it. */
  altLanguage: (language: Language) => string | null;
};

/** Reads what the JSON of these assets refers to; folders only when one of them lies in one. */
export async function readLibrary(
  { actor, space }: Environment,
  assets: readonly Asset[],
): Promise<Library> {
  const isFiled = assets.some((asset) => asset.folderId !== null);
  const [languages, collections, taxonomies, fields, folders] = await Promise.all([
    listLanguages(actor),
    listCollections(actor),
    listTaxonomies(actor),
    listFields(actor),
    isFiled ? listFolders(actor) : [],
  ]);
  const isTranslated = (key: string) => fields.find((field) => field.key === key)?.translatable;
  return {
    space,
    languages,
    collections,
    taxonomies,
    folderUuids: new Map(folders.map(({ id, uuid }) => [id, uuid])),
    titleLanguage: isTranslated("title") ? space.defaultLanguage : "",
    altLanguage: (language) => {
      if (isTranslated("alt")) return language.code;
      return language.isDefault ? "" : null;
    },
  };
}
