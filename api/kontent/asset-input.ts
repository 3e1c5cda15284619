import { z } from "zod";
import { codenameSchema } from "#lib/codename.ts";
import type { Language } from "#lib/library.ts";
import { isReferredTo, type ObjectRef } from "#lib/object-ref.ts";
import type { AssetDetails } from "#server/domain/assets/edit-asset.ts";
import { locateFolder } from "#server/domain/folders/locate-folder.ts";
import type { Environment } from "./environment.ts";
import { ValidationError } from "./errors.ts";
import type { Library } from "./library.ts";
import { newExternalId, reference, zeroId } from "./reference.ts";

const longText = z.string().max(10_000);

/** What `POST` and `PUT /assets` take. What they do not know is left alone: clients send back what they read. */
export const assetInputSchema = z.object({
  file_reference: z.object({ id: z.string().max(100), type: z.string().optional() }).nullish(),
  title: longText.nullish(),
  external_id: newExternalId.nullish(),
  codename: codenameSchema.nullish(),
  folder: reference.nullish(),
  collection: z.object({ reference: reference.nullable() }).nullish(),
  descriptions: z
    .array(z.object({ language: reference, description: longText.nullish() }))
    .max(500)
    .nullish(),
  elements: z
    .array(z.object({ element: reference, value: z.array(reference).max(500) }))
    .max(200)
    .nullish(),
});

export type AssetInput = z.output<typeof assetInputSchema>;

/** What a request says about an asset, in the words of the library. What is absent stays. */
export async function readAssetInput(
  environment: Environment,
  library: Library,
  input: AssetInput,
  /** Whether the asset is in a collection already: there is no way back to none. */
  hasCollection: boolean,
): Promise<AssetDetails> {
  const texts = textsOf(library, input);
  const collectionId = collectionOf(library, input, hasCollection);
  return {
    ...(texts.length > 0 && { texts }),
    ...(input.folder !== undefined && {
      folderId: await folderOf(environment, input.folder),
    }),
    ...(input.external_id && { externalId: input.external_id }),
    ...(input.codename && { codename: input.codename }),
    ...(collectionId !== undefined && { collectionId }),
    ...(input.elements && { terms: termsOf(library, input.elements) }),
  };
}

function textsOf(library: Library, input: AssetInput): NonNullable<AssetDetails["texts"]> {
  const texts: NonNullable<AssetDetails["texts"]> = [];
  if (input.title !== undefined)
    texts.push({ field: "title", language: library.titleLanguage, value: input.title || null });
  for (const [index, { language: ref, description }] of (input.descriptions ?? []).entries()) {
    const path = `descriptions.${index}.language`;
    const language = pickLanguage(library.languages, ref, path);
    const code = library.altLanguage(language);
    if (code === null) {
      if (description) throw problem(path, "Descriptions are not translated in this library.");
      continue;
    }
    texts.push({ field: "alt", language: code, value: description ?? null });
  }
  return texts;
}

/** The language that a reference names. Throws `ValidationError`. */
export function pickLanguage(
  languages: readonly Language[],
  ref: ObjectRef,
  path: string,
): Language {
  const language = languages.find((one) => isLanguage(one, ref));
  if (!language) throw problem(path, "The language that is referred to was not found.");
  return language;
}

/** Whether a reference names this language. Its codename is its code; the default one's id is zeros. */
export function isLanguage(language: Language, ref: ObjectRef): boolean {
  if ("uuid" in ref && ref.uuid === zeroId) return language.isDefault;
  return isReferredTo({ ...language, codename: language.code }, ref);
}

async function folderOf({ actor }: Environment, ref: AssetInput["folder"]): Promise<number | null> {
  if (!ref || ("uuid" in ref && ref.uuid === zeroId)) return null;
  return locateFolder(actor, { folder: ref });
}

function collectionOf(
  { collections }: Library,
  { collection }: AssetInput,
  hasCollection: boolean,
): number | undefined {
  if (!collection) return undefined;
  const path = "collection.reference";
  const ref = collection.reference;
  if (ref === null) {
    // A client that sends back what it read changes nothing.
    if (!hasCollection) return undefined;
    throw problem(path, "The collection cannot be set to null.");
  }
  const isZero = "uuid" in ref && ref.uuid === zeroId;
  const found = collections.find((one) => (isZero ? one.isDefault : isReferredTo(one, ref)));
  if (!found) throw problem(path, "The collection that is referred to was not found.");
  return found.id;
}

function termsOf(
  { taxonomies }: Library,
  elements: NonNullable<AssetInput["elements"]>,
): NonNullable<AssetDetails["terms"]> {
  return elements.map(({ element, value }, index) => {
    const taxonomy = taxonomies.find((one) => isReferredTo(one, element));
    if (!taxonomy)
      throw problem(
        `elements.${index}.element`,
        "The taxonomy element that is referred to was not found.",
      );
    const termIds = value.map((ref, place) => {
      const term = taxonomy.terms.find((one) => isReferredTo(one, ref));
      if (!term)
        throw problem(
          `elements.${index}.value.${place}`,
          "The term that is referred to was not found.",
        );
      return term.id;
    });
    return { taxonomyId: taxonomy.id, termIds };
  });
}

function problem(path: string, message: string): ValidationError {
  return new ValidationError([{ message, path }]);
}
