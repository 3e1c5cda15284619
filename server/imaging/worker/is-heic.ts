/** True for the types that need libheif's HEVC decoder, which sharp has not. */
export function isHeic(mime: string): boolean {
  return /^image\/hei[cf](-sequence)?$/.test(mime);
}
