/** Whether the focus is at the card or the row of an asset, or inside of it. */
export function isAtRow(assetId: number): boolean {
  const row = document.activeElement?.closest<HTMLElement>("[data-asset-id]");
  return row?.dataset.assetId === String(assetId);
}
