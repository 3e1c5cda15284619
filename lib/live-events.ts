import type { HistoryAction } from "./history.ts";

/** What the server tells an open screen: `GET /ui/spaces/:spaceId/events`. */

export type AssetsChanged = {
  type: "assets";
  /** In the order of the changes; the same asset may come again in a later event. */
  ids: number[];
  /** The version of each after its change; null where it has none any more. */
  versions: (number | null)[];
  /** `added` and `removed` say that the live library has more or less of them than before. */
  change: "added" | "changed" | "removed";
  /** Whether the one who listens did it, in this browser or another. */
  isOwn: boolean;
  /** Only for those who may see the activity of the space. */
  action?: HistoryAction;
  by?: string;
};

/** Folders, tags, fields and what else every screen of the space shows. */
export type SpaceChanged = { type: "space"; subjects: string[] };

/** Somebody else who has an asset open, and the text being typed in: `alt.de`. */
export type PresentPerson = {
  assetId: number;
  userId: string;
  name: string;
  field: string | null;
};

/** Everybody who has an asset of the space open, whenever that changed. */
export type PresenceChanged = { type: "presence"; people: PresentPerson[] };

/** More happened than is told one by one: everything shown may be out of date. */
export type EverythingChanged = { type: "everything" };

export type LiveEvent = AssetsChanged | SpaceChanged | PresenceChanged | EverythingChanged;

export const liveEventTypes = [
  "assets",
  "space",
  "presence",
  "everything",
] as const satisfies LiveEvent["type"][];

/** Somebody whose screen was not heard of for this long is not there any more. */
export const presenceWindowMs = 45_000;

/** How often an open screen says that it still is. */
export const presenceBeatMs = 15_000;
