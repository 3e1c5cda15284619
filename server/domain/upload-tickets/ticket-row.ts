import { z } from "zod";
import { AppError, type ErrorCode, type ErrorDetails } from "#lib/app-error.ts";
import { database } from "#server/db/database.ts";
import { assetDetailsSchema } from "../assets/edit-asset.ts";

/** What a ticket keeps beside its columns. */
export const ticketDetailsSchema = z.object({
  /** Signs the form and the addresses of the parts. Known to this row and to whoever signed. */
  secret: z.string(),
  /** The asset's delivery key, given out before there is an asset. */
  deliveryKey: z.string(),
  /** Whether bytes that are here wait for `finishSignedUpload`, instead of becoming an asset at once. */
  waitsForFinish: z.boolean(),
  /** What to write on the asset. */
  asset: assetDetailsSchema,
});

export type UploadTicket = z.infer<typeof ticketDetailsSchema> & {
  id: string;
  spaceId: number;
  userId: string | null;
  tokenId: number | null;
  assetId: number;
  isReplacement: boolean;
  name: string;
  mime: string;
  /** Of the bytes: what the client announced, or what came. Null when neither is known. */
  md5: string | null;
  expiresAt: Date;
  receivedAt: Date | null;
  finishedAt: Date | null;
  refusal: { code: ErrorCode; details: ErrorDetails } | null;
};

/** A ticket that has not run out. Throws `not_found`. */
export async function requireTicket(
  where: { id: string } | { spaceId: number; assetId: number },
): Promise<UploadTicket> {
  const row = await database().prisma.uploadTicket.findFirst({
    where: { ...where, expiresAt: { gt: new Date() } },
    orderBy: { createdAt: "desc" },
  });
  if (!row) throw new AppError("not_found", { field: "upload" });
  return {
    ...row,
    ...ticketDetailsSchema.parse(row.details),
    // Written from an AppError only.
    refusal: row.refusal as UploadTicket["refusal"],
  };
}
