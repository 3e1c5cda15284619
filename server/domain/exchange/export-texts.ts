import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { AssetTarget } from "#lib/read-asset-target.ts";
import { database } from "#server/db/database.ts";
import { loadTextRules } from "../assets/text-rules.ts";
import { authorize } from "../authorize.ts";
import { eachTargetAsset } from "../bulk/each-target-asset.ts";
import { freezeTarget } from "../bulk/frozen-target.ts";
import { csvOfTexts } from "./csv-of-texts.ts";
import { xliffOfTexts } from "./xliff-of-texts.ts";

const list = z
  .string()
  .max(5000)
  .transform((value) => value.split(",").filter(Boolean));

export const exportTextsSchema = z.discriminatedUnion("format", [
  z.object({
    format: z.literal("csv"),
    /** Keys of fields and codes of languages, parted by commas. */
    fields: list,
    languages: list,
    delimiter: z.enum([",", ";", "\t"]).default(","),
    /** Excel takes a file for UTF-8 only with a byte order mark. */
    bom: z.enum(["yes", "no"]).default("yes"),
  }),
  z.object({
    format: z.literal("xliff"),
    fields: list,
    source: z.string().max(35),
    language: z.string().max(35),
  }),
]);

export type ExportTexts = z.infer<typeof exportTextsSchema>;

/**
 * The texts of a target as a file, piece by piece: a table with a column for each text, or XLIFF
 * 2.0 from one language to another. Throws `invalid` for fields and languages that are not there.
 */
export async function exportTexts(
  actor: Actor,
  { target, ...input }: ExportTexts & { target: AssetTarget },
): Promise<AsyncGenerator<string>> {
  authorize(actor, "asset.view");
  const { prisma } = database();
  const { spaceId } = actor;
  const rules = await loadTextRules(prisma, spaceId);
  const fields = await prisma.field.findMany({
    where: { spaceId, key: { in: input.fields } },
    orderBy: { position: "asc" },
  });
  if (fields.length === 0 || fields.length < new Set(input.fields).size)
    throw new AppError("invalid", {
      field: "fields",
      reason: "unknown_field",
      values: { field: input.fields.join(", ") },
    });
  const assets = eachTargetAsset(actor, await freezeTarget(spaceId, target));
  if (input.format === "xliff") {
    const translated = fields.filter((field) => field.translatable).map((field) => field.key);
    for (const field of translated) {
      rules.require(field, input.source);
      rules.require(field, input.language);
    }
    return xliffOfTexts(assets, { ...input, spaceId, fields: translated });
  }
  const columns = fields.flatMap((field) =>
    field.translatable
      ? input.languages.map((language) => ({ field: field.key, language }))
      : [{ field: field.key, language: "" }],
  );
  for (const { field, language } of columns) rules.require(field, language);
  return csvOfTexts(assets, columns, { delimiter: input.delimiter, hasBom: input.bom === "yes" });
}
