import type { Context } from "hono";
import type { ObjectRef } from "#lib/object-ref.ts";

/**
 * What stands in the address behind `/{noun}/`, as it was sent. The SDK writes external ids with
 * slashes as they are, so a reference may take any number of segments.
 */
export function pathBehind(c: Context, noun: string): string {
  const path = new URL(c.req.url).pathname;
  const start = new RegExp(`^/+v2/+projects/+[^/]+/+${noun}/+`).exec(path);
  return start ? path.slice(start[0].length) : "";
}

/** `{id}`, `codename/{codename}` or `external-id/{external id}`, percent-decoded exactly once. */
export function readPathReference(path: string): ObjectRef {
  const external = /^external-id\/([\s\S]+)$/.exec(path)?.[1];
  if (external !== undefined) return { externalId: decodeOnce(external) };
  const bare = path.replace(/\/+$/, "");
  const codename = /^codename\/([^/]+)$/.exec(bare)?.[1];
  if (codename !== undefined) return { codename: decodeOnce(codename) };
  return { uuid: decodeOnce(bare).toLowerCase() };
}

/** The reference as people wrote it, for a sentence about it. */
export function referenceText(ref: ObjectRef): string {
  if ("uuid" in ref) return ref.uuid;
  if ("codename" in ref) return ref.codename;
  return "externalId" in ref ? ref.externalId : String(ref.id);
}

/** Percent-decodes once; what is no percent-encoding stays as it is. */
export function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
