import type { z } from "zod";
import type { FieldProblem } from "./action-result.ts";

/** The first problem of each field of an input that a schema refused. */
export function inputProblems(error: z.ZodError): Record<string, FieldProblem> {
  const problems: Record<string, FieldProblem> = {};
  for (const issue of error.issues) {
    const field = issue.path.join(".");
    problems[field] ??= problemOf(issue);
  }
  return problems;
}

function problemOf(issue: z.core.$ZodIssue): FieldProblem {
  switch (issue.code) {
    case "too_small":
      if (issue.origin !== "string") return { reason: "too_small", values: limit(issue.minimum) };
      return issue.minimum === 1
        ? { reason: "required" }
        : { reason: "too_short", values: limit(issue.minimum) };
    case "too_big":
      return {
        reason: issue.origin === "string" ? "too_long" : "too_big",
        values: limit(issue.maximum),
      };
    case "invalid_format":
      return { reason: issue.format === "email" ? "not_an_email" : "bad_value" };
    default:
      return { reason: "bad_value" };
  }
}

function limit(value: number | bigint): { limit: number } {
  return { limit: Number(value) };
}
