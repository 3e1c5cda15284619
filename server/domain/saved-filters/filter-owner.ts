import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { authorize } from "../authorize.ts";

/** The person who may keep filters here. A token is no person whom anything belongs to. */
export function filterOwner(actor: Actor): string {
  authorize(actor, "asset.view");
  if (actor.kind !== "user") throw new AppError("forbidden", { reason: "not_for_tokens" });
  return actor.userId;
}
