import { randomUUID } from "node:crypto";
import type { Actor } from "#lib/actor.ts";
import { nameOrderKey } from "#lib/search-fold.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import type { EmbeddedTexts } from "#server/imaging/inspection.ts";
import { actorId, recordHistory } from "../history/record-history.ts";
import { chooseAssetCodename } from "./asset-codename.ts";
import { createFile } from "./create-file.ts";
import { createDeliveryKey } from "./delivery-key.ts";
import { refreshDerived } from "./refresh-derived.ts";
import type { TakenFile } from "./take-file.ts";

export type NewAsset = TakenFile & {
  folderId: number | null;
  externalId: string | null;
  /** What a signed upload was promised: see upload-tickets. */
  reserved?: ReservedAsset;
};

/** An id that reserve-asset-id.ts gave out, and the key of the address that goes with it. */
export type ReservedAsset = { id: number; deliveryKey: string };

/** Writes the rows of an asset whose bytes are already durable, and returns its id. */
export async function createAsset(tx: Transaction, actor: Actor, input: NewAsset): Promise<number> {
  const { inspection, decision } = input;
  const now = new Date();
  const codename = await chooseAssetCodename(
    tx,
    actor.spaceId,
    inspection.embedded.title?.trim() || decision.name,
  );
  const asset = await tx.asset.create({
    data: {
      ...(input.reserved && { id: input.reserved.id }),
      uuid: randomUUID(),
      spaceId: actor.spaceId,
      folderId: input.folderId,
      name: decision.name,
      nameKey: nameOrderKey(decision.name),
      externalId: input.externalId,
      codename,
      deliveryKey: input.reserved?.deliveryKey ?? createDeliveryKey(),
      kind: decision.kind,
      mime: decision.mime,
      size: inspection.size,
      width: inspection.width,
      height: inspection.height,
      searchText: "",
      createdAt: now,
      createdById: actorId(actor),
      createdByName: actor.name,
      updatedAt: now,
    },
    select: { id: true },
  });
  const fileId = await createFile(tx, actor, input, asset.id);
  await tx.asset.update({ where: { id: asset.id }, data: { currentFileId: fileId } });
  await prefillTexts(tx, actor.spaceId, asset.id, inspection.embedded);
  await refreshDerived(tx, asset.id);
  await recordHistory(tx, actor, {
    action: "asset.uploaded",
    subject: { type: "asset", id: asset.id, name: decision.name },
    changes: { file: { before: null, after: inspection.sha256 } },
    assetId: asset.id,
    assetVersion: 1,
  });
  return asset.id;
}

/** What the file says about itself, as the texts of the default language. */
async function prefillTexts(
  tx: Transaction,
  spaceId: number,
  assetId: number,
  embedded: EmbeddedTexts,
): Promise<void> {
  const said: Record<string, string | undefined> = {
    title: embedded.title,
    alt: embedded.alt ?? embedded.caption,
    copyright: embedded.copyright,
    source: embedded.credit,
  };
  const space = await tx.space.findUniqueOrThrow({
    where: { id: spaceId },
    select: {
      defaultLanguage: true,
      fields: {
        where: { key: { in: Object.keys(said) } },
        select: { key: true, translatable: true },
      },
    },
  });
  const texts = space.fields.flatMap((field) => {
    const value = said[field.key]?.trim();
    const language = field.translatable ? space.defaultLanguage : "";
    return value ? [{ assetId, field: field.key, language, value: value.slice(0, 10_000) }] : [];
  });
  if (texts.length > 0) await tx.assetText.createMany({ data: texts });
}
