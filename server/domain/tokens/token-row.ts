import type { ApiToken } from "#lib/library.ts";
import { type Role, type Scope, scopes } from "#lib/roles.ts";

export const tokenSelect = {
  id: true,
  name: true,
  hint: true,
  role: true,
  scopes: true,
  createdAt: true,
  expiresAt: true,
  lastUsedAt: true,
  revokedAt: true,
} as const;

type TokenRow = {
  id: number;
  name: string;
  hint: string;
  role: string;
  scopes: string;
  createdAt: Date;
  expiresAt: Date | null;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
};

export function toApiToken(row: TokenRow): ApiToken {
  return {
    id: row.id,
    name: row.name,
    hint: row.hint,
    // The column is written only from a checked Role.
    role: row.role as Role,
    scopes: readScopes(row.scopes),
    createdAt: row.createdAt.getTime(),
    expiresAt: row.expiresAt?.getTime() ?? null,
    lastUsedAt: row.lastUsedAt?.getTime() ?? null,
    revokedAt: row.revokedAt?.getTime() ?? null,
  };
}

/**
 * The scopes in a column, parted by spaces. Throws for one this version does not know: leaving
 * it out could leave none, and no scopes means everything the role may do.
 */
export function readScopes(column: string): Scope[] {
  return column.split(" ").filter(Boolean).map(readScope);
}

function readScope(name: string): Scope {
  const scope = scopes.find((known) => known === name);
  if (!scope) throw new Error(`Unknown token scope: ${name}`);
  return scope;
}
