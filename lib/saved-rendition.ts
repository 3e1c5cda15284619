/** A cut of one asset that somebody keeps, in pixels of the upright picture. */
export type SavedCut = {
  left: number;
  top: number;
  width: number;
  height: number;
  /** The size it is shown in, when it is not its own. */
  toWidth?: number | undefined;
  toHeight?: number | undefined;
};

export type SavedRendition = {
  uuid: string;
  externalId: string | null;
  cut: SavedCut;
  updatedAt: number;
};
