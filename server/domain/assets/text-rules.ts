import { AppError } from "#lib/app-error.ts";
import type { Transaction } from "#server/db/in-transaction.ts";

export type TextRules = {
  /** Throws `invalid` for a text that the space does not keep. */
  require: (field: string, language: string) => void;
  /** Throws `invalid` for a value that breaks the rule of its field. */
  requireFit: (field: string, language: string, value: string) => void;
};

/** What the space's fields and languages say about texts, looked up once for many. */
export async function loadTextRules(
  client: Pick<Transaction, "field" | "language">,
  spaceId: number,
): Promise<TextRules> {
  const rows = await client.field.findMany({ where: { spaceId } });
  const fields = new Map(
    rows.map((field) => [
      field.key,
      { ...field, rule: field.pattern ? new RegExp(`^(?:${field.pattern})$`, "u") : null },
    ]),
  );
  const languages = await client.language.findMany({ where: { spaceId }, select: { code: true } });
  const codes = new Set(languages.map((language) => language.code));
  return {
    require(key, language) {
      const field = fields.get(key);
      if (!field)
        throw new AppError("invalid", {
          field: key,
          reason: "unknown_field",
          values: { field: key },
        });
      if (field.translatable ? !codes.has(language) : language !== "")
        throw new AppError("invalid", {
          field: key,
          reason: "unknown_language",
          values: { language },
        });
    },
    requireFit(key, language, value) {
      const field = fields.get(key);
      if (value && field?.rule && !field.rule.test(value))
        throw new AppError("invalid", {
          field: `${key}.${language}`,
          reason: field.patternHint ? "pattern_hint" : "pattern",
          values: { hint: field.patternHint ?? "", field: field.name },
        });
    },
  };
}
