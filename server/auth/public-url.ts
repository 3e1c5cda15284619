import { env } from "#server/env.ts";

/** The origin that people and clients use, without a slash at the end. */
export function publicUrl(): string {
  return env().url;
}
