import type { Tag } from "#lib/library.ts";

/** What the history keeps of a tag that goes, so that undo can bring back the very same one. */
export type TagRecord = { uuid: string; name: string; color: string };

export function tagRecord({ uuid, name, color }: Tag): TagRecord {
  return { uuid, name, color };
}
