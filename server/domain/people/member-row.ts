import type { Member } from "#lib/library.ts";
import type { Role } from "#lib/roles.ts";

export const memberSelect = {
  userId: true,
  role: true,
  createdAt: true,
  user: { select: { name: true, email: true } },
} as const;

type MemberRow = {
  userId: string;
  role: string;
  createdAt: Date;
  user: { name: string; email: string };
};

export function toMember(row: MemberRow): Member {
  return {
    userId: row.userId,
    name: row.user.name,
    email: row.user.email,
    // The column is written only from a checked Role.
    role: row.role as Role,
    joinedAt: row.createdAt.getTime(),
  };
}
