"use server";

import type { z } from "zod";
import { createFirstAdmin, createFirstAdminSchema } from "#server/domain/people/first-admin.ts";
import { runPublicAction } from "./run-action.ts";

/** Makes the first admin, by the secret in the set-up link. */
export async function createFirstAdminAction(input: z.input<typeof createFirstAdminSchema>) {
  return runPublicAction(createFirstAdminSchema, input, createFirstAdmin);
}
