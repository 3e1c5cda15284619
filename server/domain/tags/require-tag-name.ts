import { AppError } from "#lib/app-error.ts";

/**
 * A tag's name as it will be kept: Unicode NFC, single spaces, no control characters, every
 * script kept, 1 to 100 characters. Throws `invalid`.
 */
export function requireTagName(name: string): string {
  const clean = name
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (!/[^\s\p{Cf}]/u.test(clean))
    throw new AppError("invalid", { field: "name", reason: "empty_name" });
  if ([...clean].length > 100)
    throw new AppError("invalid", { field: "name", reason: "too_long", values: { limit: 100 } });
  return clean;
}
