import { createMiddleware } from "hono/factory";
import { AppError } from "#lib/app-error.ts";
import { publicUrl } from "#server/auth/public-url.ts";

/**
 * Refuses a change that another site's page asks for with this browser's cookie. Browsers say
 * where a request comes from (`Sec-Fetch-Site`, and `Origin` where that is missing); clients
 * that are not browsers send neither and carry a token.
 */
export const refuseCrossSite = createMiddleware(async (c, next) => {
  if (c.req.method !== "GET" && c.req.method !== "HEAD") {
    const site = c.req.header("sec-fetch-site");
    const origin = c.req.header("origin");
    const isForeign = site
      ? site !== "same-origin" && site !== "none"
      : origin !== undefined &&
        origin !== publicUrl() &&
        // `null` comes from sandboxed pages, and is no address.
        URL.parse(origin)?.host !== c.req.header("host");
    if (isForeign) throw new AppError("forbidden", { reason: "cross_site" });
  }
  await next();
});
