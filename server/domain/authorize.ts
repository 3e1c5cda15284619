import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { AssetLock } from "#lib/asset.ts";
import { type Permission, refusal } from "#lib/permissions.ts";

/** Throws `forbidden` unless the actor may do this in their space. */
export function authorize(actor: Actor, permission: Permission): void {
  if (refusal(actor, permission))
    throw new AppError("forbidden", { reason: "missing_permission", values: { permission } });
}

/** Throws `forbidden`, `locked` or `conflict` unless the actor may do this to the asset now. */
export function authorizeOnAsset(
  actor: Actor,
  permission: Permission,
  asset: { lock: AssetLock | null; deletedAt: number | null },
): void {
  const reason = refusal(actor, permission, {
    isLocked: asset.lock !== null,
    isTrashed: asset.deletedAt !== null,
  });
  if (reason === "forbidden")
    throw new AppError("forbidden", { reason: "missing_permission", values: { permission } });
  if (reason === "locked" && asset.lock)
    throw new AppError("locked", {
      reason: "locked_by",
      values: { name: asset.lock.byName, at: asset.lock.at, why: asset.lock.reason },
    });
  if (reason === "in_trash") throw new AppError("conflict", { reason: "in_trash" });
}
