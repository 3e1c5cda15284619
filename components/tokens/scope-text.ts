import type { Scope } from "#lib/roles.ts";

/** The key of a scope's text under `people.tokens.scope`: message keys cannot hold a colon. */
export const scopeTextKeys = {
  "assets:read": "assets_read",
  "assets:write": "assets_write",
  "review:write": "review_write",
  "settings:read": "settings_read",
  "settings:write": "settings_write",
} as const satisfies Record<Scope, string>;
