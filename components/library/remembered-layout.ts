import type { LibraryLayout } from "#lib/library-address.ts";

/** The cookie with the layout a person used last, so that the first HTML has it. */
export const layoutCookie = "library-layout";

export function rememberLayout(layout: LibraryLayout): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in some browsers
  document.cookie = `${layoutCookie}=${layout}; path=/; max-age=31536000; samesite=lax`;
}
