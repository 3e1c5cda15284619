import type { ValidationTargets } from "hono";
import { validator } from "hono/validator";
import type { z } from "zod";
import { AppError } from "#lib/app-error.ts";

/** Checks one part of a request with a schema; what does not fit is `invalid` and names the field. */
export function zValidator<Target extends keyof ValidationTargets, Schema extends z.ZodType>(
  target: Target,
  schema: Schema,
) {
  return validator(target, (value): z.output<Schema> => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    throw new AppError("invalid", {
      field: issue?.path.join(".") ?? target,
      reason: "bad_value",
      values: { message: issue?.message ?? "" },
    });
  });
}
