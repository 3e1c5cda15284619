import { z } from "zod";
import { rowId } from "./row-id.ts";

/** PostgreSQL keeps no NUL in a text, and nothing of ours has one in its name. */
const refText = z
  .string()
  .min(1)
  .max(500)
  .refine((text) => !text.includes("\0"));

/** What names one thing of a space: our number, its uuid, its codename or another system's id. */
export const objectRef = z.union([
  z.strictObject({ id: rowId }),
  z.strictObject({ uuid: refText }),
  z.strictObject({ codename: refText }),
  z.strictObject({ externalId: refText }),
]);

/** Its keys are the names of columns, so it is a condition for the database as it stands. */
export type ObjectRef = z.infer<typeof objectRef>;

/** Whether a thing is the one that a reference names. */
export function isReferredTo(
  thing: { id: number; uuid: string; codename: string | null; externalId: string | null },
  ref: ObjectRef,
): boolean {
  if ("id" in ref) return thing.id === ref.id;
  if ("uuid" in ref) return thing.uuid === ref.uuid;
  return "codename" in ref ? thing.codename === ref.codename : thing.externalId === ref.externalId;
}

/** Where a thing goes among its siblings: in front of one, behind one, or at the end. */
export const placeSchema = z.union([
  z.strictObject({ before: objectRef }),
  z.strictObject({ after: objectRef }),
]);
export type Place = z.infer<typeof placeSchema>;

/** Another system's id of a thing. */
export const externalIdSchema = refText;
