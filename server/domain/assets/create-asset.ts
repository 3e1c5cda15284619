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
export function createAsset(tx: Transaction, actor: Actor, input: NewAsset): Promise<number> {
  const { inspection, decision } = input;
  return createAssetAround(tx, actor, {
    ...input,
    facts: {
      name: decision.name,
      kind: decision.kind,
      mime: decision.mime,
      size: inspection.size,
      width: inspection.width,
      height: inspection.height,
    },
    sha256: inspection.sha256,
    embedded: inspection.embedded,
    fileFor: (assetId) => createFile(tx, actor, input, assetId),
  });
}

/** What an asset's own row repeats of its file. */
type FileFacts = {
  name: string;
  kind: string;
  mime: string;
  size: number | bigint;
  width: number | null;
  height: number | null;
};

/** Writes an asset's rows around a file that is there or is made for it. */
export async function createAssetAround(
  tx: Transaction,
  actor: Actor,
  input: Omit<NewAsset, keyof TakenFile> & {
    facts: FileFacts;
    sha256: string;
    embedded: EmbeddedTexts;
    /** What the codename is made of, unless it is given. */
    title?: string | undefined;
    codename?: string | undefined;
    /** Gives the file to the asset, and answers with the file's id. */
    fileFor: (assetId: number) => Promise<number>;
  },
): Promise<number> {
  const { facts, embedded } = input;
  const now = new Date();
  const codename =
    input.codename ??
    (await chooseAssetCodename(
      tx,
      actor.spaceId,
      input.title?.trim() || embedded.title?.trim() || facts.name,
    ));
  const asset = await tx.asset.create({
    data: {
      ...(input.reserved && { id: input.reserved.id }),
      uuid: randomUUID(),
      spaceId: actor.spaceId,
      folderId: input.folderId,
      ...facts,
      nameKey: nameOrderKey(facts.name),
      externalId: input.externalId,
      codename,
      deliveryKey: input.reserved?.deliveryKey ?? createDeliveryKey(),
      searchText: "",
      createdAt: now,
      createdById: actorId(actor),
      createdByName: actor.name,
      updatedAt: now,
    },
    select: { id: true },
  });
  const fileId = await input.fileFor(asset.id);
  await tx.asset.update({ where: { id: asset.id }, data: { currentFileId: fileId } });
  await prefillTexts(tx, actor.spaceId, asset.id, embedded);
  await refreshDerived(tx, [asset.id]);
  await recordHistory(tx, actor, {
    action: "asset.uploaded",
    subject: { type: "asset", id: asset.id, name: facts.name },
    changes: { file: { before: null, after: input.sha256 } },
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
