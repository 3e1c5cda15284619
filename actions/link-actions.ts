"use server";

import { z } from "zod";
import { currentAuthSecret } from "#server/auth/auth-secret.ts";
import { createSignedUrl, createSignedUrlSchema } from "#server/domain/links/create-signed-url.ts";
import {
  revokeAssetLinks,
  revokeAssetLinksSchema,
} from "#server/domain/links/revoke-asset-links.ts";
import { revokeSpaceLinks } from "#server/domain/links/revoke-space-links.ts";
import { runSpaceAction } from "./run-action.ts";

/** Making and revoking signed addresses. Each takes the space it works in first. */

export async function createSignedUrlAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, createSignedUrlSchema, input, async (actor, checked) =>
    createSignedUrl(actor, { ...checked, secret: await currentAuthSecret() }),
  );
}

export async function revokeAssetLinksAction(spaceId: number, input: unknown) {
  return runSpaceAction(spaceId, revokeAssetLinksSchema, input, revokeAssetLinks);
}

export async function revokeSpaceLinksAction(spaceId: number) {
  return runSpaceAction(spaceId, z.object({}), {}, revokeSpaceLinks);
}
