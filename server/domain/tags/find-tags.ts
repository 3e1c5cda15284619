import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { Tag } from "#lib/library.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { tagFromRow, tagSelect } from "./tag-row.ts";

export const findTagsSchema = z.object({
  ids: z.array(z.number().int()).max(1000).optional(),
  /** As they are written. */
  names: z.array(z.string()).max(1000).optional(),
  /** A part of the name. */
  search: z.string().max(200).optional(),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(1000).default(1000),
});

/** Some tags of the space, by name, and how many there are of these. */
export async function findTags(
  actor: Actor,
  input: z.input<typeof findTagsSchema>,
): Promise<{ tags: Tag[]; total: number }> {
  authorize(actor, "asset.view");
  const { ids, names, search, offset = 0, limit = 1000 } = input;
  const where: Prisma.TagWhereInput = {
    spaceId: actor.spaceId,
    ...(ids && { id: { in: ids } }),
    ...(names && { name: { in: names } }),
    ...(search && { AND: { OR: spellings(search).map((text) => ({ name: { contains: text } })) } }),
  };
  const { prisma } = database();
  const [rows, total] = await Promise.all([
    prisma.tag.findMany({
      where,
      select: tagSelect,
      orderBy: [{ name: "asc" }, { id: "asc" }],
      skip: offset,
      take: limit,
    }),
    prisma.tag.count({ where }),
  ]);
  return { tags: rows.map(tagFromRow), total };
}

/** SQLite minds no case of A to Z and PostgreSQL every one, so both are asked for these. */
function spellings(text: string): string[] {
  const lower = text.toLowerCase();
  const capital = lower.replace(/^./u, (first) => first.toUpperCase());
  return [...new Set([text, lower, capital, text.toUpperCase()])];
}
