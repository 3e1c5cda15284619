import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { isAppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import { actorForSession } from "#server/auth/session-actor.ts";
import { getAsset } from "#server/domain/assets/get-asset.ts";
import { livePositionOfPage } from "../../live-position-of-page.ts";

export type AssetParams = { spaceId: string; assetId: string };

/** The asset of an address, for its title and its page; "not found" when there is none to see. */
export async function assetOfPage(params: Promise<AssetParams>): Promise<Asset> {
  const { spaceId, assetId } = await params;
  return load(Number(spaceId), Number(assetId));
}

const load = cache(async (spaceId: number, assetId: number): Promise<Asset> => {
  if (!isId(spaceId) || !isId(assetId)) notFound();
  const actor = await actorForSession(await headers(), spaceId);
  if (!actor) notFound();
  await livePositionOfPage(actor);
  try {
    return await getAsset(actor, { assetId });
  } catch (error) {
    if (isAppError(error) && error.code === "not_found") notFound();
    throw error;
  }
});

function isId(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}
