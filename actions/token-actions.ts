"use server";

import type { z } from "zod";
import { createToken, createTokenSchema } from "#server/domain/tokens/create-token.ts";
import { revokeToken, revokeTokenSchema } from "#server/domain/tokens/revoke-token.ts";
import { runSpaceAction } from "./run-action.ts";

/** The API tokens of a space. Each takes the space it works in first. */

export async function createTokenAction(spaceId: number, input: z.input<typeof createTokenSchema>) {
  return runSpaceAction(spaceId, createTokenSchema, input, createToken);
}

export async function revokeTokenAction(spaceId: number, input: z.input<typeof revokeTokenSchema>) {
  return runSpaceAction(spaceId, revokeTokenSchema, input, revokeToken);
}
