import { AppError } from "#lib/app-error.ts";
import { canonicalLanguageCode } from "#lib/language-code.ts";

/** The code in canonical spelling. Throws `invalid` when it is no BCP 47 code. */
export function requireLanguageCode(code: string, field = "code"): string {
  const canonical = canonicalLanguageCode(code);
  if (!canonical)
    throw new AppError("invalid", { field, reason: "language_code", values: { code } });
  return canonical;
}
