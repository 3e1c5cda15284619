import type { ObjectRef, Place } from "#lib/object-ref.ts";

/** Where an operation puts something; at the end when it says neither. */
export function readPlace(operation: {
  before?: ObjectRef | null | undefined;
  after?: ObjectRef | null | undefined;
}): Place | undefined {
  if (operation.before) return { before: operation.before };
  return operation.after ? { after: operation.after } : undefined;
}
