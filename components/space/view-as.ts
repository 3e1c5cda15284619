"use client";

import type { Role } from "#lib/roles.ts";
import { viewAsCookie, viewAsValue } from "#lib/view-as.ts";

/** Looks at the space as somebody of another role, or as oneself again, and loads it anew. */
export function viewAs(spaceId: number, role: Role | null): void {
  const value = role ? viewAsValue(spaceId, role) : "";
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in some browsers
  document.cookie = `${viewAsCookie}=${value}; path=/; samesite=lax${role ? "" : "; max-age=0"}`;
  window.location.assign(`/spaces/${spaceId}/assets`);
}
