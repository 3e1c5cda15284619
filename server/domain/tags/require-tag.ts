import { AppError } from "#lib/app-error.ts";
import type { Tag } from "#lib/library.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { tagFromRow, tagSelect } from "./tag-row.ts";

/** The tag of this space. Throws `not_found`. */
export async function requireTag(
  client: Pick<Transaction, "tag">,
  spaceId: number,
  tagId: number,
): Promise<Tag> {
  const tag = await client.tag.findFirst({ where: { id: tagId, spaceId }, select: tagSelect });
  if (!tag) throw new AppError("not_found", { field: "tag" });
  return tagFromRow(tag);
}
