import type { Env, MiddlewareHandler } from "hono";
import { validator } from "hono/validator";
import type { z } from "zod";
import { AppError } from "#lib/app-error.ts";

type Checked<Target extends "query" | "param", Schema extends z.ZodType> = MiddlewareHandler<
  Env,
  string,
  // What a client may send is text; what the route reads is what the schema made of it.
  { in: { [T in Target]: Record<string, string> }; out: { [T in Target]: z.output<Schema> } }
>;

/** Checks one part of a request with a schema; what does not fit is `invalid` and names the field. */
export function validate<Target extends "query" | "param", Schema extends z.ZodType>(
  target: Target,
  schema: Schema,
): Checked<Target, Schema> {
  const check: unknown = validator(target, (value) => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    throw new AppError("invalid", {
      field: issue?.path.join(".") ?? target,
      reason: "bad_value",
      values: { message: issue?.message ?? "" },
    });
  });
  return check as Checked<Target, Schema>;
}
