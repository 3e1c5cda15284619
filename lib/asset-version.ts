/** A file that an asset has or had. Times are milliseconds since 1970, sizes bytes and pixels. */
export type AssetVersion = {
  id: number;
  originalName: string;
  mime: string;
  extension: string;
  size: number;
  width: number | null;
  height: number | null;
  /** Why there is no preview; null when there is one. */
  previewReason: string | null;
  createdAt: number;
  createdByName: string | null;
  isCurrent: boolean;
};

/** Where the bytes of one version are, for those who may see the asset. */
export function versionPath(
  asset: { spaceId: number; id: number },
  fileId: number,
  width?: number,
): string {
  const query = width ? `?width=${width}` : "";
  return `/ui/spaces/${asset.spaceId}/assets/${asset.id}/files/${fileId}${query}`;
}
