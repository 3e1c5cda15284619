export const roles = ["admin", "editor", "reviewer", "viewer"] as const;
export type Role = (typeof roles)[number];

/** What an API token may be narrowed to. Without scopes it may do what its role may. */
export const scopes = [
  "assets:read",
  "assets:write",
  "review:write",
  "settings:read",
  "settings:write",
] as const;
export type Scope = (typeof scopes)[number];
