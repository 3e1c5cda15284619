import { AppError } from "#lib/app-error.ts";
import { longestPattern, patternProblem } from "#lib/field-pattern.ts";

/** The pattern, or null for none. Throws `invalid` when it cannot be used. */
export function requirePattern(pattern: string | null): string | null {
  if (!pattern) return null;
  const problem = patternProblem(pattern);
  if (problem)
    throw new AppError("invalid", {
      field: "pattern",
      reason: problem,
      values: { limit: longestPattern },
    });
  return pattern;
}
