import { permissions } from "./permissions.ts";
import { type Role, type Scope, scopes } from "./roles.ts";

/** The scopes that mean anything to a role: each opens at least one thing the role may do. */
export function scopesOfRole(role: Role): Scope[] {
  const rules: readonly { roles: readonly Role[]; scope: Scope }[] = Object.values(permissions);
  return scopes.filter((scope) =>
    rules.some((rule) => rule.scope === scope && rule.roles.includes(role)),
  );
}
