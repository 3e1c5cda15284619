import { expect, it } from "vitest";
import { z } from "zod";
import { inputProblems } from "./input-problems.ts";

const schema = z.object({
  name: z.string().min(1).max(3),
  password: z.string().min(10),
  email: z.email(),
  codes: z.array(z.string()).max(1),
  count: z.number(),
});

it("names the first problem of each field, with the limit that was passed", () => {
  const { error } = schema.safeParse({
    name: "",
    password: "short",
    email: "someone",
    codes: ["a", "b"],
    count: "1",
  });
  expect(error && inputProblems(error)).toEqual({
    name: { reason: "required" },
    password: { reason: "too_short", values: { limit: 10 } },
    email: { reason: "not_an_email" },
    codes: { reason: "too_big", values: { limit: 1 } },
    count: { reason: "bad_value" },
  });
});

it("calls a text that is too long by its limit", () => {
  const { error } = schema.safeParse({
    name: "long",
    password: "",
    email: "",
    codes: [],
    count: 1,
  });
  expect(error && inputProblems(error)).toMatchObject({
    name: { reason: "too_long", values: { limit: 3 } },
  });
});
