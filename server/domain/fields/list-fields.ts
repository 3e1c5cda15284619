import type { Actor } from "#lib/actor.ts";
import type { Field } from "#lib/library.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { fieldFromRow, fieldSelect } from "./field-row.ts";

/** The text fields of the space, in the order people see them. */
export async function listFields(actor: Actor): Promise<Field[]> {
  authorize(actor, "asset.view");
  const rows = await database().prisma.field.findMany({
    where: { spaceId: actor.spaceId },
    select: fieldSelect,
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  return rows.map(fieldFromRow);
}
