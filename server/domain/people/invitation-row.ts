import type { Invitation } from "#lib/library.ts";
import type { Role } from "#lib/roles.ts";

export const invitationSelect = {
  id: true,
  email: true,
  role: true,
  invitedByName: true,
  createdAt: true,
  expiresAt: true,
} as const;

type InvitationRow = {
  id: number;
  email: string;
  role: string;
  invitedByName: string;
  createdAt: Date;
  expiresAt: Date;
};

export function toInvitation(row: InvitationRow): Invitation {
  return {
    id: row.id,
    email: row.email,
    // The column is written only from a checked Role.
    role: row.role as Role,
    invitedByName: row.invitedByName,
    createdAt: row.createdAt.getTime(),
    expiresAt: row.expiresAt.getTime(),
  };
}

/** How the history names an invitation, among the ids of users. */
export function invitationSubject(id: number): string {
  return `invitation:${id}`;
}
