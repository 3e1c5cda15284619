import type { Actor } from "#lib/actor.ts";
import type { Asset } from "#lib/asset.ts";
import { listFields } from "#server/domain/fields/list-fields.ts";
import { listLanguages } from "#server/domain/languages/list-languages.ts";
import { findTags } from "#server/domain/tags/find-tags.ts";
import type { AssetScheme } from "./asset-json.ts";
import type { TextScheme } from "./meta-data.ts";

/** What the texts of a space are called. */
export async function textScheme(actor: Actor): Promise<TextScheme> {
  const [fields, languages] = await Promise.all([listFields(actor), listLanguages(actor)]);
  return { fields, languages };
}

/** What the JSON of these assets needs to know of their space: only the tags that they have. */
export async function assetScheme(actor: Actor, assets: readonly Asset[]): Promise<AssetScheme> {
  const ids = [...new Set(assets.flatMap((asset) => asset.tagIds))];
  const [texts, { tags }] = await Promise.all([
    textScheme(actor),
    ids.length > 0 ? findTags(actor, { ids }) : { tags: [] },
  ]);
  return { ...texts, tags };
}
