import type { Context } from "hono";
import type { z } from "zod";
import { AppError } from "#lib/app-error.ts";

/** The JSON that came with a request, checked. Throws `invalid` and names the field. */
export async function readBody<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<z.output<Schema>> {
  return checkBody(schema, await c.req.json().catch(() => undefined));
}

/** What came in a body, checked. Throws `invalid` and names the field. */
export function checkBody<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new AppError("invalid", {
    field: issue?.path.join(".") || "body",
    reason: "bad_value",
    values: { message: issue?.message ?? "" },
  });
}

/** The target that an address or a form carries as JSON; undefined for what is none. */
export function readTargetText(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
