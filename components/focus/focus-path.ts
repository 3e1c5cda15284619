type Place = { id: number; spaceId: number };

/** The address of the focus picker; `from` is where one comes back to. */
export function focusPath(asset: Place, from: string): string {
  return `/spaces/${asset.spaceId}/assets/${asset.id}/focus?from=${encodeURIComponent(from)}`;
}

/** Where the picker goes back to: a page of the same space, else the asset's own. */
export function returnPath(asset: Place, from: string | undefined): string {
  const own = `/spaces/${asset.spaceId}/assets/${asset.id}`;
  return from?.startsWith(`/spaces/${asset.spaceId}/`) ? from : own;
}

/** What the link to the picker is called when the focus is to return to it. */
export function focusLinkId(assetId: number): string {
  return `focus-link-${assetId}`;
}
