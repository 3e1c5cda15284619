/** What a Webflow object id stands for. The numbers are part of every id ever given out. */
const kinds = { space: 1, asset: 2, folder: 3, file: 4, language: 5 } as const;

export type ObjectIdKind = keyof typeof kinds;

// Four fixed bytes make an id look like none of ours when it came from somewhere else.
const mark = "76697472"; // "vitr"

/**
 * A numeric id as 24 hexadecimal digits, the form of Webflow's ids, from which it can be read
 * back: four bytes that mark it as ours, one for the kind, seven for the number.
 */
export function objectId(kind: ObjectIdKind, id: number): string {
  if (!Number.isSafeInteger(id) || id < 1) throw new Error(`not an id: ${id}`);
  return mark + kinds[kind].toString(16).padStart(2, "0") + id.toString(16).padStart(14, "0");
}

/** The numeric id in an object id of this kind, or null when it is not one. */
export function idFromObjectId(kind: ObjectIdKind, text: string): number | null {
  const head = mark + kinds[kind].toString(16).padStart(2, "0");
  if (!/^[0-9a-f]{24}$/.test(text) || !text.startsWith(head)) return null;
  const id = Number.parseInt(text.slice(head.length), 16);
  return Number.isSafeInteger(id) && id > 0 ? id : null;
}
