import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Permission } from "#lib/permissions.ts";
import { authorize } from "../authorize.ts";

/**
 * `authorize` for changes that hand out rights. An API token never may: with them it could reach
 * past its own scopes and outlive its own revocation. Throws `forbidden`.
 */
export function authorizePerson(actor: Actor, permission: Permission): void {
  authorize(actor, permission);
  if (actor.kind === "token") throw new AppError("forbidden", { reason: "not_for_tokens" });
}
