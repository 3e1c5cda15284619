import { z } from "zod";

const field = z.string().min(1).max(60);
/** Empty for a field that is not translated. */
const language = z.string().max(35);
const text = z.string().max(10_000);

/** A change of the same text of many assets. */
export const textChangeSchema = z.discriminatedUnion("mode", [
  z.object({
    mode: z.literal("set"),
    field,
    language,
    /** An empty one is a deliberate empty. */
    value: text,
    /** Leaves texts alone that are there. */
    onlyMissing: z.boolean().default(false),
  }),
  z.object({ mode: z.literal("append"), field, language, text: text.min(1) }),
  z.object({ mode: z.literal("clear"), field, language }),
  z.object({
    mode: z.literal("replace"),
    /** Null: in every field. */
    field: field.nullable(),
    /** Null: in every language. */
    language: language.nullable(),
    find: text.min(1),
    replace: text,
    matchesCase: z.boolean().default(false),
    wholeWords: z.boolean().default(false),
  }),
]);

export type TextChange = z.infer<typeof textChangeSchema>;

/**
 * What a text is after a change: null when it goes. Texts are trimmed, and one from which
 * everything was replaced away is gone rather than deliberately empty.
 */
export function changedText(change: TextChange, before: string | null): string | null {
  switch (change.mode) {
    case "set":
      return change.onlyMissing && before !== null ? before : change.value.trim();
    case "append": {
      const glue = before && !/^[\s,.;:!?)]/u.test(change.text) && !/\s$/u.test(before) ? " " : "";
      return `${before ?? ""}${glue}${change.text}`.trim();
    }
    case "clear":
      return null;
    case "replace": {
      if (before === null) return null;
      const after = before.replace(findPattern(change), () => change.replace);
      return after === before ? before : after.trim() || null;
    }
  }
}

/** A pattern for the words themselves, whatever signs they have. */
function findPattern({
  find,
  matchesCase,
  wholeWords,
}: Extract<TextChange, { mode: "replace" }>): RegExp {
  const literal = RegExp.escape(find);
  // Letters, marks and digits of every script make words; \b knows those of English.
  const word = "[\\p{L}\\p{M}\\p{N}_]";
  const source = wholeWords ? `(?<!${word})${literal}(?!${word})` : literal;
  return new RegExp(source, matchesCase ? "gu" : "giu");
}
