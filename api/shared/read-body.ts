import type { Context } from "hono";
import type { z } from "zod";
import { AppError } from "#lib/app-error.ts";

/** The JSON that came with a request, checked. Throws `invalid` and names the field. */
export async function readBody<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<z.output<Schema>> {
  const result = schema.safeParse(await c.req.json().catch(() => undefined));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new AppError("invalid", {
    field: issue?.path.join(".") || "body",
    reason: "bad_value",
    values: { message: issue?.message ?? "" },
  });
}
