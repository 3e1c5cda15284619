import type { Actor } from "#lib/actor.ts";
import type { Language } from "#lib/library.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { loadLanguages } from "./load-languages.ts";

/** The languages of the actor's space, in the order people see them. */
export async function listLanguages(actor: Actor): Promise<Language[]> {
  authorize(actor, "asset.view");
  return loadLanguages(database().prisma, actor.spaceId);
}
