import { z } from "zod";
import { AppError } from "#lib/app-error.ts";
import type { Language } from "#lib/library.ts";
import { idFromObjectId } from "#lib/object-id.ts";

/** Checks what came with a schema. Throws `invalid` with the field's name. */
export function check<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new AppError("invalid", {
    field: issue?.path.map(String).join(".") || "body",
    reason: "bad_value",
  });
}

/** A folder's object id as the number it stands for. */
export const folderObjectId = z.string().transform((text, context) => {
  const id = idFromObjectId("folder", text);
  if (id !== null) return id;
  context.addIssue({ code: "custom", message: "no folder" });
  return z.NEVER;
});

export const pageSchema = z.object({
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(100),
});

/** The language of a `localeId`, its object id or its tag; the default one where none is named. */
export function languageOf(languages: readonly Language[], localeId: string | undefined): Language {
  const id = idFromObjectId("language", localeId ?? "");
  const found = languages.find((language) =>
    localeId === undefined
      ? language.isDefault
      : language.id === id || language.code.toLowerCase() === localeId.toLowerCase(),
  );
  if (found) return found;
  throw new AppError("invalid", {
    field: "localeId",
    reason: "unknown_language",
    values: { language: localeId ?? "" },
  });
}
