import { createHmac, timingSafeEqual } from "node:crypto";

/** Everything a signed address is bound to: raise one epoch, and every address before it is void. */
export type SignedLink = {
  spaceId: number;
  assetId: number;
  spaceEpoch: number;
  assetEpoch: number;
  /** Path and query exactly as shown, without `exp` and `sig`. */
  address: string;
  /** Seconds since 1970. */
  expires: number;
};

/** The signature of an address, 43 URL-safe characters. `secret` is that of the server. */
export function signLink(secret: string, link: SignedLink): string {
  // A key of its own: nothing signed for another purpose can pass for an address.
  const key = createHmac("sha256", secret).update("delivery link").digest();
  const { spaceId, assetId, spaceEpoch, assetEpoch, address, expires } = link;
  const text = JSON.stringify([spaceId, assetId, spaceEpoch, assetEpoch, expires, address]);
  return createHmac("sha256", key).update(text).digest("base64url");
}

/** Whether a signature fits. Takes the same time however much of it was guessed right. */
export function isLinkSignature(secret: string, link: SignedLink, signature: string): boolean {
  const right = Buffer.from(signLink(secret, link));
  const given = Buffer.from(signature);
  return given.length === right.length && timingSafeEqual(given, right);
}

/** The address with what makes it open: `?exp=` and `sig=` behind its own query. */
export function signedAddress(secret: string, link: SignedLink): string {
  const mark = link.address.includes("?") ? "&" : "?";
  return `${link.address}${mark}exp=${link.expires}&sig=${signLink(secret, link)}`;
}
