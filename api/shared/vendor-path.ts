import { getPath } from "hono/utils/url";

/**
 * The path that routes are found by. Vendors' clients double slashes and put one at the end
 * (`/v1//spaces/1/assets/`); such an address is answered where it stands, without a redirect.
 */
export function routePath(request: Request): string {
  const path = getPath(request);
  if (!/^\/+v[12](\/|$)/.test(path)) return path;
  return path.replace(/\/{2,}/g, "/").replace(/(?<=.)\/$/, "");
}
