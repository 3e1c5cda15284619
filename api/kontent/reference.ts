import { z } from "zod";
import type { ObjectRef } from "#lib/object-ref.ts";

/** The id that the vendor gives the default language, the default collection and the root folder. */
export const zeroId = "00000000-0000-0000-0000-000000000000";

const text = z
  .string()
  .min(1)
  .max(500)
  .refine((value) => !value.includes("\0"), "must not contain a NUL character");

/**
 * `{id}`, `{codename}` or `{external_id}`; with several of them the first of these counts. The
 * SDK's types of some operations spell the last one `externalId` and send it so.
 */
export const reference = z
  .object({
    id: text.nullish(),
    codename: text.nullish(),
    external_id: text.nullish(),
    externalId: text.nullish(),
  })
  .transform((given, context): ObjectRef => {
    if (given.id) return { uuid: given.id.toLowerCase() };
    if (given.codename) return { codename: given.codename };
    const externalId = given.external_id ?? given.externalId;
    if (externalId) return { externalId };
    context.addIssue({ code: "custom", message: "must have an id, a codename or an external_id" });
    return z.NEVER;
  });

/** A reference in a response. */
export type IdReference = { id: string };

export const newExternalId = text;
