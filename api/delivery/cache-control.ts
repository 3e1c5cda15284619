import type { Delivery } from "#server/domain/assets/deliver-file.ts";

const yearSeconds = 31_536_000;

/**
 * How long an answer may be kept. An address that names its bytes is good for ever, unless the
 * schedule ends it: then exactly until that moment. Any other is asked about again each time, and
 * no shared cache keeps what not everybody may see.
 */
export function cacheControl(
  { audience, until, versions, isContentAddressed }: Delivery,
  version: string | null,
  now: number,
): string {
  if (audience !== "public") return "private, no-cache";
  if (!isContentAddressed && !(version !== null && versions.includes(version)))
    return "public, max-age=0, must-revalidate";
  if (until === null) return `public, max-age=${yearSeconds}, immutable`;
  const left = Math.min(Math.max(Math.floor((until - now) / 1000), 0), yearSeconds);
  return `public, max-age=${left}, must-revalidate`;
}
