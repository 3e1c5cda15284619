import { randomUUID } from "node:crypto";
import { link, rm } from "node:fs/promises";
import path from "node:path";
import type { Actor } from "#lib/actor.ts";
import { AppError, isAppError } from "#lib/app-error.ts";
import { inTransaction, type Transaction } from "#server/db/in-transaction.ts";
import { storage } from "#server/storage/current-storage.ts";
import { changeAssetIn } from "../assets/change-asset.ts";
import { type AssetDetails, decideDetails, refuseTakenExternalId } from "../assets/edit-asset.ts";
import { replaceAssetFile } from "../assets/replace-asset-file.ts";
import { uploadAsset } from "../assets/upload-asset.ts";
import { ticketPath } from "./ticket-path.ts";
import type { UploadTicket } from "./ticket-row.ts";

/** Two requests for one ticket in one process share the work; across processes the row decides. */
const pending = new Map<string, Promise<void>>();

/**
 * Makes the asset of a ticket whose bytes are here, or replaces its file, with what the ticket
 * says about it in the same transaction. A second call does nothing.
 */
export function finishTicket(actor: Actor, ticket: UploadTicket): Promise<void> {
  const running = pending.get(ticket.id);
  if (running) return running;
  const finishing = finish(actor, ticket).finally(() => pending.delete(ticket.id));
  pending.set(ticket.id, finishing);
  return finishing;
}

async function finish(actor: Actor, ticket: UploadTicket): Promise<void> {
  if (ticket.finishedAt) return;
  if (ticket.refusal) throw new AppError(ticket.refusal.code, ticket.refusal.details);
  // The ticket keeps its own name for the bytes until the rows are written: a crash in between
  // leaves a ticket that can be finished again.
  const temporaryPath = path.join(storage().temporaryFolder, `finish-${randomUUID()}`);
  await link(ticketPath(ticket.id), temporaryPath).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
    throw new AppError("conflict", { reason: "upload_incomplete" });
  });
  try {
    await (ticket.isReplacement ? replace : create)(actor, ticket, temporaryPath);
  } catch (error) {
    if (isAppError(error) && (error.code === "unsupported_type" || error.code === "too_large"))
      await refuse(ticket.id, error);
    throw error;
  } finally {
    await rm(temporaryPath, { force: true });
  }
  await rm(ticketPath(ticket.id), { force: true });
}

async function create(actor: Actor, ticket: UploadTicket, temporaryPath: string): Promise<void> {
  const { folderId = null, externalId, ...details } = ticket.asset;
  await uploadAsset(actor, {
    temporaryPath,
    name: ticket.name,
    folderId,
    ...(externalId && { externalId }),
    reserved: { id: ticket.assetId, deliveryKey: ticket.deliveryKey },
    together: async (tx, assetId) => {
      await claim(tx, ticket.id);
      if (!isEmpty(details))
        await changeAssetIn(
          tx,
          actor,
          { assetId, permission: "asset.edit", action: "asset.edited" },
          (asset) => decideDetails(tx, actor, asset, details),
        );
    },
  }).catch(refuseTakenExternalId);
}

async function replace(actor: Actor, ticket: UploadTicket, temporaryPath: string): Promise<void> {
  await replaceAssetFile(actor, {
    assetId: ticket.assetId,
    temporaryPath,
    name: ticket.name,
    together: (tx) => claim(tx, ticket.id),
    also: (asset, tx) => decideDetails(tx, actor, asset, ticket.asset),
  }).catch(refuseTakenExternalId);
}

function isEmpty(details: AssetDetails): boolean {
  return Object.values(details).every((value) => value === undefined);
}

async function claim(tx: Transaction, ticketId: string): Promise<void> {
  const claimed = await tx.uploadTicket.updateMany({
    where: { id: ticketId, finishedAt: null },
    data: { finishedAt: new Date() },
  });
  if (claimed.count === 0) throw new AppError("conflict", { reason: "upload_finished_elsewhere" });
}

async function refuse(ticketId: string, error: AppError): Promise<void> {
  await inTransaction((tx) =>
    tx.uploadTicket.updateMany({
      where: { id: ticketId },
      data: {
        refusal: { code: error.code, details: JSON.parse(JSON.stringify(error.details)) },
      },
    }),
  );
  await rm(ticketPath(ticketId), { force: true });
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
