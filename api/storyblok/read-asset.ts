import { z } from "zod";
import type { AssetText } from "#lib/asset.ts";
import { rowId } from "#lib/row-id.ts";
import type { AssetDetails } from "#server/domain/assets/edit-asset.ts";
import { readDate } from "./dates.ts";
import { builtInKeys, type TextScheme, textEditsOf } from "./meta-data.ts";
import { flag, folderIdOrNull, listOf } from "./read-input.ts";

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String).nullable();
const emptyAsNull = (value: unknown) => (value === "" ? null : value);

/** What a client may write of an asset. Whatever else it sends back of what it read is passed over. */
export const writtenAssetSchema = z.object({
  publish_at: z.string().nullish(),
  expire_at: z.string().nullish(),
  is_private: flag.optional(),
  asset_folder_id: folderIdOrNull.optional(),
  alt: text.optional(),
  title: text.optional(),
  copyright: text.optional(),
  source: text.optional(),
  focus: z.preprocess(emptyAsNull, z.string().nullable()).optional(),
  ext_id: z.preprocess(emptyAsNull, text).optional(),
  internal_tag_ids: listOf(rowId).optional(),
  meta_data: z.record(z.string(), text).nullish(),
});

export type WrittenAsset = z.infer<typeof writtenAssetSchema>;

/** What a client wrote, as the domain takes it. `current` are the texts that stand there now. */
export function detailsOf(
  written: WrittenAsset,
  scheme: TextScheme,
  current: readonly AssetText[],
): AssetDetails {
  const properties = Object.fromEntries(
    builtInKeys.flatMap((key) => (written[key] === undefined ? [] : [[key, written[key]]])),
  );
  const texts = textEditsOf({ properties, metaData: written.meta_data ?? {} }, scheme, current);
  return {
    ...(texts.length > 0 && { texts }),
    ...(written.publish_at !== undefined && {
      publishAt: readDate("publish_at", written.publish_at),
    }),
    ...(written.expire_at !== undefined && { expireAt: readDate("expire_at", written.expire_at) }),
    ...(written.is_private !== undefined && { isPrivate: written.is_private }),
    ...(written.asset_folder_id !== undefined && { folderId: written.asset_folder_id }),
    ...(written.focus !== undefined && { focus: written.focus }),
    ...(written.ext_id !== undefined && { externalId: written.ext_id }),
    ...(written.internal_tag_ids !== undefined && { tagIds: written.internal_tag_ids }),
  };
}
