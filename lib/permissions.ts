import type { Actor } from "./actor.ts";
import type { Role, Scope } from "./roles.ts";

type Rule = { roles: readonly Role[]; scope: Scope };

const everyone = ["admin", "editor", "reviewer", "viewer"] as const;
const makers = ["admin", "editor", "reviewer"] as const;
const editors = ["admin", "editor"] as const;
const reviewers = ["admin", "reviewer"] as const;
const admins = ["admin"] as const;

/**
 * Who may do what in a space. The screens hide by this table (`can`) and every use case refuses
 * by it (`authorize`), so the two cannot disagree. A token needs the scope as well as the role.
 */
export const permissions = {
  "asset.view": { roles: everyone, scope: "assets:read" },
  "asset.view_private": { roles: everyone, scope: "assets:read" },
  "asset.upload": { roles: editors, scope: "assets:write" },
  "asset.edit": { roles: editors, scope: "assets:write" },
  "asset.move": { roles: editors, scope: "assets:write" },
  "asset.tag": { roles: editors, scope: "assets:write" },
  "asset.classify": { roles: editors, scope: "assets:write" },
  "asset.trash": { roles: editors, scope: "assets:write" },
  "asset.restore": { roles: editors, scope: "assets:write" },
  "asset.purge": { roles: admins, scope: "assets:write" },
  /** Ends every signed link of an asset; a lock or the trash must not keep one alive. */
  "asset.revoke_links": { roles: editors, scope: "assets:write" },
  "asset.lock": { roles: reviewers, scope: "review:write" },
  "folder.edit": { roles: editors, scope: "assets:write" },
  "collection.edit": { roles: admins, scope: "settings:write" },
  "taxonomy.edit": { roles: admins, scope: "settings:write" },
  "tag.edit": { roles: editors, scope: "assets:write" },
  /** Shows a saved filter to everybody; keeping one for oneself needs nothing but a look. */
  "filter.share": { roles: makers, scope: "assets:write" },
  "history.view": { roles: makers, scope: "assets:read" },
  "settings.view": { roles: makers, scope: "settings:read" },
  "field.edit": { roles: admins, scope: "settings:write" },
  "language.edit": { roles: admins, scope: "settings:write" },
  "preset.edit": { roles: admins, scope: "settings:write" },
  "space.edit": { roles: admins, scope: "settings:write" },
  "people.view": { roles: admins, scope: "settings:read" },
  "people.edit": { roles: admins, scope: "settings:write" },
  "token.edit": { roles: admins, scope: "settings:write" },
} as const satisfies Record<string, Rule>;

export type Permission = keyof typeof permissions;

/** The states of an asset that rules look at. */
export type AssetState = { isLocked: boolean; isTrashed: boolean };

/** Changes that a lock refuses. Locking and unlocking are the only changes it lets through. */
const refusedByLock: ReadonlySet<Permission> = new Set<Permission>([
  "asset.edit",
  "asset.move",
  "asset.tag",
  "asset.classify",
  "asset.trash",
  "asset.restore",
  "asset.purge",
]);

/** Changes that need the asset out of the trash. */
const refusedByTrash: ReadonlySet<Permission> = new Set<Permission>([
  "asset.edit",
  "asset.move",
  "asset.tag",
  "asset.classify",
  "asset.lock",
  "asset.trash",
]);

export type Refusal = "forbidden" | "locked" | "in_trash";

/** Why the actor may not, or null when they may. */
export function refusal(actor: Actor, permission: Permission, asset?: AssetState): Refusal | null {
  if (!isGranted(actor, permission)) return "forbidden";
  if (asset?.isLocked && refusedByLock.has(permission)) return "locked";
  if (asset?.isTrashed && refusedByTrash.has(permission)) return "in_trash";
  return null;
}

/** Whether the actor may, for the screens. */
export function can(actor: Actor, permission: Permission, asset?: AssetState): boolean {
  return refusal(actor, permission, asset) === null;
}

function isGranted(actor: Actor, permission: Permission): boolean {
  if (actor.kind === "system") return true;
  const rule: Rule = permissions[permission];
  if (!rule.roles.includes(actor.role)) return false;
  return actor.kind === "user" || actor.scopes.length === 0 || actor.scopes.includes(rule.scope);
}
