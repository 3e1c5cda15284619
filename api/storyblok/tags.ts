import { z } from "zod";
import { AppError } from "#lib/app-error.ts";
import { rowId } from "#lib/row-id.ts";
import { createTag } from "#server/domain/tags/create-tag.ts";
import { deleteTag } from "#server/domain/tags/delete-tag.ts";
import { editTag } from "#server/domain/tags/edit-tag.ts";
import { findTags } from "#server/domain/tags/find-tags.ts";
import type { Work } from "./as-actor.ts";
import { readPage } from "./read-asset-search.ts";
import { check, flag, idOf, listOf, readQuery, readWrapped } from "./read-input.ts";
import { tagJson } from "./tag-json.ts";

const listSchema = z.object({
  search: z.string().max(200).optional(),
  by_object_type: z.string().optional(),
  by_ids: listOf(rowId).optional(),
  with_assets_count: flag.optional(),
});

export const listTags: Work = async (actor, c) => {
  const sent = readQuery(c);
  const { search, by_object_type = "asset", by_ids, with_assets_count } = check(listSchema, sent);
  const { perPage, offset } = readPage(sent);
  const found =
    by_object_type === "asset"
      ? await findTags(actor, {
          ...(search && { search }),
          ...(by_ids && { ids: by_ids }),
          offset,
          limit: perPage,
        })
      : { tags: [], total: 0 };
  c.header("total", String(found.total));
  c.header("per-page", String(perPage));
  return c.json({ internal_tags: found.tags.map((tag) => tagJson(tag, with_assets_count)) });
};

const tagSchema = z.object({
  name: z.string().max(1000).optional(),
  object_type: z.string().nullish(),
});

/** Throws `invalid` for a tag of something else than assets: it would be lost. */
function readTag(body: unknown): { name: string | undefined } {
  const { name, object_type } = check(tagSchema, body);
  if (object_type && object_type !== "asset")
    throw new AppError("invalid", { field: "object_type", reason: "unknown_tag_type" });
  return { name };
}

export const createInternalTag: Work = async (actor, c) => {
  const { name } = readTag(await readWrapped(c, "internal_tag"));
  if (name === undefined) throw new AppError("invalid", { field: "name", reason: "required" });
  return c.json({ internal_tag: tagJson(await createTag(actor, { name })) }, 201);
};

export const updateTag: Work = async (actor, c) => {
  const { name } = readTag(await readWrapped(c, "internal_tag"));
  const tag = await editTag(actor, { tagId: idOf(c), name });
  return c.json({ internal_tag: tagJson(tag) });
};

export const removeTag: Work = async (actor, c) => {
  await deleteTag(actor, { tagId: idOf(c) });
  return c.body(null, 204);
};
