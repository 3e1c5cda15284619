/**
 * The path to go to after signing in, from an address that anyone may have written: a path of
 * this site, or `/`.
 */
export function returnPath(wanted: string | null | undefined): string {
  if (!wanted?.startsWith("/")) return "/";
  // `//host` and `/\host` are other sites, and browsers drop tabs and line breaks on the way.
  const url = URL.parse(wanted, "http://here.invalid");
  if (url?.origin !== "http://here.invalid" || url.pathname.startsWith("//")) return "/";
  return url.pathname + url.search + url.hash;
}
