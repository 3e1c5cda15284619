import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { Tag } from "#lib/library.ts";
import { tagColor, tagColorPattern } from "#lib/tag-color.ts";
import { inTransaction, type Transaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { refuseTakenName } from "../refuse-taken-name.ts";
import { requireTagName } from "./require-tag-name.ts";
import { tagFromRow, tagSelect } from "./tag-row.ts";

export const tagId = z.number().int().positive();
export const color = z.string().regex(tagColorPattern).toLowerCase();

export const createTagSchema = z.object({
  name: z.string().max(1000),
  /** `#rrggbb`; one that fits the name when absent. */
  color: color.optional(),
});

export type CreateTagInput = z.infer<typeof createTagSchema>;

/** Makes a tag. Throws `conflict` when the space has one of that name. */
export async function createTag(actor: Actor, input: CreateTagInput): Promise<Tag> {
  authorize(actor, "tag.edit");
  const name = requireTagName(input.name);
  return inTransaction((tx) => createTagIn(tx, actor, { ...input, name })).catch(
    refuseTakenName(name),
  );
}

/** `createTag` inside a transaction that is already open, with a name that is clean. */
export async function createTagIn(
  tx: Transaction,
  actor: Actor,
  input: CreateTagInput,
): Promise<Tag> {
  const tag = await tx.tag.create({
    data: {
      uuid: randomUUID(),
      spaceId: actor.spaceId,
      name: input.name,
      color: input.color ?? tagColor(input.name),
      createdAt: new Date(),
    },
    select: tagSelect,
  });
  await recordHistory(tx, actor, {
    action: "tag.created",
    subject: { type: "tag", id: tag.id, name: tag.name },
    changes: { exists: { before: false, after: true } },
  });
  return tagFromRow(tag);
}
