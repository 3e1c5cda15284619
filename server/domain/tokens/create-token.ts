import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { ApiToken } from "#lib/library.ts";
import { can, type Permission, permissions } from "#lib/permissions.ts";
import { scopesOfRole } from "#lib/role-scopes.ts";
import { type Role, roles, type Scope, scopes } from "#lib/roles.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { recordHistory } from "../history/record-history.ts";
import { authorizePerson } from "../people/authorize-person.ts";
import { hashSecret, newSecret } from "../secret.ts";
import { toApiToken, tokenSelect } from "./token-row.ts";

export const createTokenSchema = z.object({
  name: z.string().trim().min(1).max(200),
  role: z.enum(roles),
  /** None: everything the role may do. */
  scopes: z.array(z.enum(scopes)).max(scopes.length).default([]),
  /** Milliseconds since 1970; null never expires. */
  expiresAt: z.number().int().positive().nullable().default(null),
});

/**
 * Creates an API token of the actor's space. The token itself is only in this answer; its hash
 * is kept. Throws `invalid` for an end in the past or a scope the role has no use for,
 * `forbidden` for a role that may do more than the actor.
 */
export async function createToken(
  actor: Actor,
  input: z.infer<typeof createTokenSchema>,
): Promise<{ apiToken: ApiToken; token: string }> {
  authorizePerson(actor, "token.edit");
  if (input.expiresAt !== null && input.expiresAt <= Date.now())
    throw new AppError("invalid", { field: "expiresAt", reason: "in_the_past" });
  const useful = scopesOfRole(input.role);
  const idle = input.scopes.find((scope) => !useful.includes(scope));
  if (idle)
    throw new AppError("invalid", {
      field: "scopes",
      reason: "scope_beyond_role",
      values: { scope: idle, role: input.role },
    });
  if (!grantedBy(actor, input.role, input.scopes).every((permission) => can(actor, permission)))
    throw new AppError("forbidden", { reason: "beyond_own_role" });
  const token = `vit_${newSecret()}`;
  return inTransaction(async (tx) => {
    const row = await tx.apiToken.create({
      data: {
        spaceId: actor.spaceId,
        name: input.name,
        tokenHash: hashSecret(token),
        hint: token.slice(0, 8),
        role: input.role,
        scopes: [...new Set(input.scopes)].join(" "),
        createdById: actor.kind === "user" ? actor.userId : null,
        createdAt: new Date(),
        expiresAt: input.expiresAt === null ? null : new Date(input.expiresAt),
      },
      select: tokenSelect,
    });
    await recordHistory(tx, actor, {
      action: "token.created",
      subject: { type: "token", id: row.id, name: row.name },
      changes: {
        role: { before: null, after: input.role },
        scopes: { before: null, after: input.scopes },
      },
    });
    return { apiToken: toApiToken(row), token };
  });
}

/** What a token of this role and these scopes may do. */
function grantedBy(actor: Actor, role: Role, narrowedTo: readonly Scope[]): Permission[] {
  const token: Actor = {
    kind: "token",
    spaceId: actor.spaceId,
    tokenId: 0,
    name: "",
    role,
    scopes: narrowedTo,
  };
  return permissionNames.filter((permission) => can(token, permission));
}

// Object.keys forgets the names; the table has no others.
const permissionNames = Object.keys(permissions) as Permission[];
