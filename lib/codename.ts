import { z } from "zod";

const longestCodename = 200;

/** A name for machines: small letters, digits and underscores, with no digit in front. */
export const codenameSchema = z
  .string()
  .max(longestCodename)
  .regex(/^[a-z_][a-z0-9_]*$/);

/**
 * A codename made of a name that people gave: accents away, everything that is neither letter
 * nor digit an underscore. `Spring, 2027` is `spring__2027`, `2 dogs.png` is `n2_dogs_png`. A name
 * in a script that has no Latin letters gives `fallback`.
 */
export function codenameOf(name: string, fallback: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{Mn}+/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/æ/g, "ae")
    .replace(/ø/g, "o")
    .replace(/[^a-z0-9]/g, "_")
    .slice(0, longestCodename - 20);
  if (!/[a-z0-9]/.test(plain)) return fallback;
  return /^[0-9]/.test(plain) ? `n${plain}` : plain;
}
