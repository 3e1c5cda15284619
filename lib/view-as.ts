import { type Role, roles } from "./roles.ts";

/** The cookie by which an admin looks at a space as another role: `12.viewer`. */
export const viewAsCookie = "vitrine_view_as";

/** The value of the cookie. */
export function viewAsValue(spaceId: number, role: Role): string {
  return `${spaceId}.${role}`;
}

/**
 * The role that holds in a space, given one's own and what the cookie says. Only an admin may
 * look as somebody else, and every other role may less than an admin: the cookie, which anybody
 * can write, never gives a right.
 */
export function narrowedRole(own: Role, spaceId: number, cookie: string | null): Role {
  if (own !== "admin" || !cookie) return own;
  return roles.find((role) => cookie === viewAsValue(spaceId, role)) ?? own;
}
