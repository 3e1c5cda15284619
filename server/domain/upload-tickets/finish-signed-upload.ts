import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError, isAppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import { assetId } from "../assets/asset-ids.ts";
import { getAsset } from "../assets/get-asset.ts";
import { authorize } from "../authorize.ts";
import { finishTicket } from "./finish-ticket.ts";
import { joinParts } from "./join-parts.ts";
import { requireTicket, type UploadTicket } from "./ticket-row.ts";

export const finishSignedUploadSchema = z.object({
  assetId,
  /** The bytes came in parts, which are joined now. */
  inParts: z.boolean().default(false),
});

/**
 * The asset of a signed upload whose bytes are here. Where none are needed any more, because it
 * was finished before or the ticket has run out, the asset as it stands. Throws `conflict` while
 * bytes are missing, `not_found`, and what `uploadAsset` throws.
 */
export async function finishSignedUpload(
  actor: Actor,
  input: z.infer<typeof finishSignedUploadSchema>,
): Promise<Asset> {
  authorize(actor, "asset.upload");
  authorize(actor, "asset.view");
  const ticket = await ticketOf(actor, input.assetId);
  if (ticket && !ticket.finishedAt && !(await isMadeAlready(actor, ticket))) {
    if (input.inParts && !ticket.receivedAt) await joinParts(ticket.id);
    await finishTicket(actor, ticket);
  }
  return getAsset(actor, { assetId: input.assetId });
}

async function ticketOf(actor: Actor, assetId: number): Promise<UploadTicket | null> {
  try {
    return await requireTicket({ spaceId: actor.spaceId, assetId });
  } catch (error) {
    if (isAppError(error) && error.code === "not_found") return null;
    throw error;
  }
}

/** A replacement's asset is there before; a new one's only when the ticket was finished. */
async function isMadeAlready(actor: Actor, ticket: UploadTicket): Promise<boolean> {
  if (ticket.isReplacement) return false;
  try {
    await getAsset(actor, { assetId: ticket.assetId });
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return false;
    throw error;
  }
}
