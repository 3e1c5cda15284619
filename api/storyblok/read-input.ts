import type { Context } from "hono";
import { z } from "zod";
import { readJsonBody } from "#api/shared/read-json-body.ts";
import { AppError } from "#lib/app-error.ts";
import { rowId } from "#lib/row-id.ts";

/** `true`, `1`, `"true"` and `"1"` are yes; `false`, `0`, `""` and their texts are no. */
export const flag = z.preprocess(
  (value) =>
    value === null || value === ""
      ? false
      : ({ true: true, "1": true, false: false, "0": false }[String(value)] ?? value),
  z.boolean(),
);

/** One value or many, `a,b` included. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.preprocess(asList, z.array(item));
}

/** At least one id, and no more than a bulk call of the vendor takes. */
export const bulkIds = z.preprocess(asList, z.array(rowId).min(1).max(100));

function asList(value: unknown): unknown[] {
  return [value]
    .flat()
    .flatMap((part) => (typeof part === "string" ? part.split(",") : [part]))
    .map((part) => (typeof part === "string" ? part.trim() : part))
    .filter((part) => part !== "" && part !== null && part !== undefined);
}

/** A folder's id; nothing, an empty text and 0 stand for none. */
export const folderIdOrNull = z.preprocess(
  (value) => (value === "" || value === 0 || value === "0" ? null : value),
  rowId.nullable(),
);

/** Checks what came with a schema. Throws `invalid` with the vendor's name of the field. */
export function check<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new AppError("invalid", {
    field: issue?.path.map(String).join(".") || "body",
    reason: "bad_value",
  });
}

/** The id in an address: `/assets/{id}`. What is no id is not there. */
export function idOf(c: Context): number {
  const id = rowId.safeParse(c.req.param("id"));
  if (!id.success) throw new AppError("not_found");
  return id.data;
}

/**
 * What a body says under `name`, or the body itself: the vendor's own documents send both
 * `{"asset": {...}}` and the bare object.
 */
export async function readWrapped(c: Context, name: string): Promise<unknown> {
  const body = await readJsonBody(c);
  if (typeof body !== "object" || body === null || !(name in body)) return body;
  return Object.entries(body).find(([key]) => key === name)?.[1];
}

/**
 * The parameters of an address as an object: `a=1&a=2` and `a[]=1` are lists, `a[b]=1` is an
 * object in an object.
 */
export function readQuery(c: Context): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [name, values] of Object.entries(c.req.queries())) {
    const value = values.length > 1 || name.endsWith("[]") ? values : values[0];
    const [, outer, inner] = /^([^[]+)\[([^\]]+)\]$/.exec(name) ?? [];
    if (outer === undefined || inner === undefined) read[name.replace(/\[\]$/, "")] = value;
    else read[outer] = { ...(read[outer] as object | undefined), [inner]: value };
  }
  return read;
}
