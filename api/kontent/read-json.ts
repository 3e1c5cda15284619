import type { Context } from "hono";
import type { z } from "zod";
import { ValidationError } from "./errors.ts";

/** Objects in objects, so deep that nobody means it and reading would run out of stack. */
const deepest = 200;

/** The JSON that came with a request, checked. Throws `ValidationError` with every problem. */
export async function readJson<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<z.output<Schema>> {
  const text = await c.req.text();
  refuseDepth(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ValidationError([{ message: "The body is not valid JSON.", path: "" }]);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new ValidationError(
    result.error.issues.map((issue) => ({ message: issue.message, path: issue.path.join(".") })),
  );
}

function refuseDepth(text: string): void {
  let depth = 0;
  // Brackets inside of texts count too; a text of so many opening ones is no asset's either.
  for (const [bracket] of text.replace(/"(?:[^"\\]|\\.)*"/g, "").matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > deepest)
      throw new ValidationError([{ message: "The body is nested too deeply.", path: "" }]);
  }
}
