import { z } from "zod";

/** What a person set for themselves; whatever does not fit is as if it had never been set. */
export const preferencesSchema = z.object({
  /** Whether single characters (M, T, /) do something, which gets in the way of speech input. */
  letterKeys: z.boolean().catch(true).default(true),
  /** Whether Space looks at an asset and Shift+Space selects it, instead of the other way round. */
  spacePreviews: z.boolean().catch(false).default(false),
});

export type Preferences = z.infer<typeof preferencesSchema>;

/** The preferences that a column holds. Never throws. */
export function readPreferences(stored: unknown): Preferences {
  const result = preferencesSchema.safeParse(stored ?? {});
  return result.success ? result.data : preferencesSchema.parse({});
}
