import type { Actor } from "#lib/actor.ts";
import type { ObjectRef } from "#lib/object-ref.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { findFolder } from "./find-folder.ts";

/** The id of the folder that a reference names. Throws `not_found`. */
export async function locateFolder(actor: Actor, input: { folder: ObjectRef }): Promise<number> {
  authorize(actor, "asset.view");
  return (await findFolder(database().prisma, actor.spaceId, input.folder)).id;
}
