import { readdir } from "node:fs/promises";
import { Readable } from "node:stream";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/actor.ts";
import type { Space } from "#lib/library.ts";
import { database } from "#server/db/database.ts";
import { storage } from "#server/storage/current-storage.ts";
import { makeAsset, makeFolder, makeSpace, makeTag, systemActor } from "#tests/factories.ts";
import { makePicture } from "#tests/make-picture.ts";
import { makeToken } from "#tests/make-token.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { sendSigned } from "#tests/send-signed.ts";
import { getAsset } from "../assets/get-asset.ts";
import { lockAssets } from "../assets/lock-assets.ts";
import { listHistory } from "../history/list-history.ts";
import { finishSignedUpload } from "./finish-signed-upload.ts";
import { receivePart } from "./receive-part.ts";
import { signPart } from "./sign-part.ts";
import { signUpload } from "./sign-upload.ts";
import { sweepTickets } from "./sweep-tickets.ts";

openTestLibrary();

let space: Space;
let actor: Actor;
beforeAll(async () => {
  space = await makeSpace({ languages: ["en", "de"] });
  actor = systemActor(space);
});

const plain = { name: "hero.png", waitsForFinish: false, details: {} };
const waiting = { ...plain, waitsForFinish: true };

async function leftovers(): Promise<string[]> {
  return (await readdir(storage().temporaryFolder)).filter((name) =>
    /^(ticket|receive|finish)-/.test(name),
  );
}

describe("a signed upload", () => {
  it("gives out an id that nobody else gets, and shows nothing until the bytes are here", async () => {
    const signed = await signUpload(actor, plain);
    const other = await makeAsset(space);
    expect(other.id).toBeGreaterThan(signed.assetId);
    await expect(getAsset(actor, signed)).rejects.toMatchObject({ code: "not_found" });
    await sendSigned(signed, await makePicture());
    expect(await getAsset(actor, signed)).toMatchObject({
      id: signed.assetId,
      name: "hero.png",
      deliveryKey: signed.deliveryKey,
      mime: "image/png",
    });
    expect(await leftovers()).toEqual([]);
  });

  it("is the first asset of an empty library too", async () => {
    expect(await database().prisma.asset.count({ where: { id: 1 } })).toBe(1);
  });

  it("writes what the ticket says in the same transaction as the asset", async () => {
    const [folder, tag] = [await makeFolder(space), await makeTag(space)];
    const signed = await signUpload(actor, {
      ...plain,
      details: {
        folderId: folder.id,
        tagIds: [tag.id],
        focus: "10x10:11x11",
        isPrivate: true,
        externalId: "e1",
        expireAt: 4_000_000_000_000,
        texts: [{ field: "alt", language: "de", value: "Held" }],
      },
    });
    await sendSigned(signed, await makePicture());
    expect(await getAsset(actor, signed)).toMatchObject({
      folderId: folder.id,
      tagIds: [tag.id],
      focus: "10x10:11x11",
      isPrivate: true,
      externalId: "e1",
      expireAt: 4_000_000_000_000,
      texts: expect.arrayContaining([
        expect.objectContaining({ field: "alt", language: "de", value: "Held" }),
      ]),
    });
  });

  it("makes no asset when what it says of the picture does not fit", async () => {
    const signed = await signUpload(actor, { ...plain, details: { focus: "900x900:901x901" } });
    await expect(sendSigned(signed, await makePicture())).rejects.toMatchObject({
      details: { reason: "focus_outside" },
    });
    await expect(getAsset(actor, signed)).rejects.toMatchObject({ code: "not_found" });
    await sweepTickets(signed.expiresAt + 1);
  });

  it("refuses an external id that is taken, before a byte is sent", async () => {
    await makeAsset(space, { externalId: "taken" });
    await expect(
      signUpload(actor, { ...plain, details: { externalId: "taken" } }),
    ).rejects.toMatchObject({ code: "conflict", details: { field: "externalId" } });
  });

  it("takes the same bytes again after a lost answer, and no others", async () => {
    const signed = await signUpload(actor, plain);
    const picture = await makePicture();
    await sendSigned(signed, picture);
    await sendSigned(signed, picture);
    await expect(sendSigned(signed, await makePicture())).rejects.toMatchObject({
      code: "conflict",
    });
    const asset = await getAsset(actor, signed);
    expect(asset.version).toBe(1);
  });

  it("is refused with another signature, another digest, and for a revoked token", async () => {
    const picture = await makePicture();
    const signed = await signUpload(actor, { ...plain, md5: "0".repeat(32) });
    await expect(sendSigned(signed, picture, "f".repeat(64))).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(sendSigned(signed, picture, "short")).rejects.toMatchObject({ code: "forbidden" });
    await expect(sendSigned(signed, picture)).rejects.toMatchObject({
      details: { reason: "wrong_md5" },
    });
    const token = await makeToken(space, { role: "editor" });
    const revoked = await signUpload(token.actor, plain);
    await database().prisma.apiToken.update({
      where: { id: token.actor.tokenId },
      data: { revokedAt: new Date() },
    });
    await expect(sendSigned(revoked, picture)).rejects.toMatchObject({ code: "forbidden" });
    await expect(getAsset(actor, revoked)).rejects.toMatchObject({ code: "not_found" });
  });

  it("goes through the same policy as every upload, and says so again when asked to finish", async () => {
    const signed = await signUpload(actor, plain);
    const page = Buffer.from("<!doctype html><html><script>1</script></html>");
    await expect(sendSigned(signed, page)).rejects.toMatchObject({ code: "unsupported_type" });
    await expect(finishSignedUpload(actor, { ...signed, inParts: false })).rejects.toMatchObject({
      code: "unsupported_type",
    });
    await expect(getAsset(actor, signed)).rejects.toMatchObject({ code: "not_found" });
    expect(await leftovers()).toEqual([]);
  });

  it("waits to be finished where that was asked for, and twice is once", async () => {
    const signed = await signUpload(actor, waiting);
    const finish = () => finishSignedUpload(actor, { assetId: signed.assetId, inParts: false });
    await expect(finish()).rejects.toMatchObject({ details: { reason: "upload_incomplete" } });
    await sendSigned(signed, await makePicture());
    await expect(getAsset(actor, signed)).rejects.toMatchObject({ code: "not_found" });
    const [first, second] = await Promise.all([finish(), finish()]);
    expect(first.id).toBe(signed.assetId);
    expect(second).toEqual(first);
    expect(await finish()).toEqual(first);
  });
});

describe("a signed replacement", () => {
  it("keeps id and address, moves the focus, and is in the history", async () => {
    const before = await makeAsset(space, { name: "old.png", focus: "32x24:33x25" });
    const signed = await signUpload(actor, {
      ...waiting,
      replaces: before.id,
      details: { texts: [{ field: "title", language: "en", value: "New" }] },
    });
    expect(signed).toMatchObject({ assetId: before.id, deliveryKey: before.deliveryKey });
    await sendSigned(signed, await makePicture(128, 96));
    expect((await getAsset(actor, signed)).version).toBe(before.version);
    const after = await finishSignedUpload(actor, { assetId: before.id, inParts: false });
    expect(after).toMatchObject({ width: 128, title: "New", version: before.version + 1 });
    expect(after.fileKey).not.toBe(before.fileKey);
    const { entries } = await listHistory(actor, { assetId: before.id, limit: 1 });
    expect(entries[0]?.action).toBe("asset.file_replaced");
  });

  it("is refused for a locked asset, when signed and when finished", async () => {
    const asset = await makeAsset(space);
    const signed = await signUpload(actor, { ...waiting, replaces: asset.id });
    await sendSigned(signed, await makePicture());
    await lockAssets(actor, { assetIds: [asset.id], reason: "" });
    await expect(
      finishSignedUpload(actor, { assetId: asset.id, inParts: false }),
    ).rejects.toMatchObject({ code: "locked" });
    await expect(signUpload(actor, { ...waiting, replaces: asset.id })).rejects.toMatchObject({
      code: "locked",
    });
  });
});

describe("parts", () => {
  it("are joined in their order, whichever came first, and one that is missing is missed", async () => {
    const picture = await makePicture(400, 300);
    const signed = await signUpload(actor, waiting);
    const pieces = [picture.subarray(0, 100), picture.subarray(100, 333), picture.subarray(333)];
    const send = async (part: number, bytes: Buffer) =>
      receivePart({
        ...(await signPart(actor, { assetId: signed.assetId, part })),
        bytes: Readable.from([bytes]),
        expectedSize: bytes.length,
      });
    const finish = () => finishSignedUpload(actor, { assetId: signed.assetId, inParts: true });
    await send(3, pieces[2] ?? picture);
    await send(1, pieces[0] ?? picture);
    await expect(finish()).rejects.toMatchObject({ details: { reason: "upload_incomplete" } });
    await send(2, Buffer.from("sent in vain, and once more"));
    await send(2, pieces[1] ?? picture);
    const asset = await finish();
    expect(asset).toMatchObject({ id: signed.assetId, size: picture.length, width: 400 });
  });

  it("need the signature of their own number", async () => {
    const signed = await signUpload(actor, waiting);
    const part = await signPart(actor, { assetId: signed.assetId, part: 1 });
    await expect(
      receivePart({ ...part, part: 2, bytes: Readable.from([]), expectedSize: 0 }),
    ).rejects.toMatchObject({ code: "forbidden" });
  });
});

it("tickets that ran out are forgotten with their bytes", async () => {
  const signed = await signUpload(actor, waiting);
  await sendSigned(signed, await makePicture());
  expect((await leftovers()).some((name) => name.includes(signed.ticketId))).toBe(true);
  await sweepTickets(signed.expiresAt + 1);
  expect(await leftovers()).toEqual([]);
  await expect(
    finishSignedUpload(actor, { assetId: signed.assetId, inParts: false }),
  ).rejects.toMatchObject({ code: "not_found" });
});
