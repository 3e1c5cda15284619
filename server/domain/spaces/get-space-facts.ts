import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Field, Language, Space } from "#lib/library.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { listFields } from "../fields/list-fields.ts";
import { listLanguages } from "../languages/list-languages.ts";
import { spaceFromRow, spaceSelect } from "./space-row.ts";

export type SpaceFacts = {
  space: Space;
  fields: Field[];
  languages: Language[];
  createdAt: number;
};

/** The actor's space with what its texts are called, and nothing that grows. Throws `not_found`. */
export async function getSpaceFacts(actor: Actor): Promise<SpaceFacts> {
  authorize(actor, "asset.view");
  const row = await database().prisma.space.findUnique({
    where: { id: actor.spaceId },
    select: { ...spaceSelect, createdAt: true },
  });
  if (!row) throw new AppError("not_found", { field: "space" });
  const { createdAt, ...space } = row;
  const [fields, languages] = [await listFields(actor), await listLanguages(actor)];
  return { space: spaceFromRow(space), fields, languages, createdAt: createdAt.getTime() };
}
