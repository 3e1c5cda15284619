import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { assetId } from "../assets/asset-ids.ts";
import { authorize } from "../authorize.ts";
import { mostParts } from "./receive-part.ts";
import { requireTicket } from "./ticket-row.ts";
import { partText, ticketSignature } from "./ticket-signature.ts";

export const signPartSchema = z.object({ assetId, part: z.number().int().min(1).max(mostParts) });

/** Leave to send one part of a signed upload. Throws `not_found` without an open one. */
export async function signPart(
  actor: Actor,
  input: z.infer<typeof signPartSchema>,
): Promise<{ ticketId: string; part: number; signature: string }> {
  authorize(actor, "asset.upload");
  const { id, secret } = await requireTicket({ spaceId: actor.spaceId, assetId: input.assetId });
  return {
    ticketId: id,
    part: input.part,
    signature: ticketSignature(secret, partText(id, input.part)),
  };
}
