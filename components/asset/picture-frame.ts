/** Pixels of a picture, where they are known. */
export type PictureSize = { width: number | null; height: number | null };

/** Width to height, guessed where a file does not tell. */
export function ratioOf({ width, height }: PictureSize): number {
  return (width ?? 4) / (height ?? 3);
}

/** As wide as there is room, for a picture that leaves room for what is around it. */
export function fittingWidth(ratio: number): string {
  return `min(100%, 50vh * ${ratio})`;
}
