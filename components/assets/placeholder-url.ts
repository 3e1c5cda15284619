import { thumbHashToDataURL } from "thumbhash";

const known = new Map<string, string | null>();
/** A few screens of a long list; decoding one again is cheap. */
const knownLimit = 2_000;

/** A tiny blurred picture out of a ThumbHash (base64), as a `data:` address. Null when it is broken. */
export function placeholderUrl(thumbhash: string): string | null {
  const cached = known.get(thumbhash);
  if (cached !== undefined) return cached;
  if (known.size >= knownLimit) known.clear();
  const url = decode(thumbhash);
  known.set(thumbhash, url);
  return url;
}

function decode(thumbhash: string): string | null {
  try {
    return thumbHashToDataURL(Uint8Array.from(atob(thumbhash), (byte) => byte.charCodeAt(0)));
  } catch {
    return null;
  }
}
