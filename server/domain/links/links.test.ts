import { describe, expect, it } from "vitest";
import { filePath, originalPath, renditionPath } from "#lib/delivery-path.ts";
import { database } from "#server/db/database.ts";
import { makeActor, makeAsset, makeSpace } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { getAsset } from "../assets/get-asset.ts";
import { createSignedUrl } from "./create-signed-url.ts";
import { isLinkSignature, signLink } from "./link-signature.ts";
import { revokeAssetLinks } from "./revoke-asset-links.ts";
import { revokeSpaceLinks } from "./revoke-space-links.ts";

openTestLibrary();

const secret = "the secret of a server";
const link = {
  spaceId: 1,
  assetId: 2,
  spaceEpoch: 0,
  assetEpoch: 0,
  address: "/f/1/abc/a.png?w=10",
  expires: 1_900_000_000,
};

describe("a signature", () => {
  it("fits what it was made for and nothing else", () => {
    const signature = signLink(secret, link);
    expect(signature).toMatch(/^[\w-]{43}$/);
    expect(isLinkSignature(secret, link, signature)).toBe(true);
    for (const other of [
      { spaceId: 2 },
      { assetId: 3 },
      { spaceEpoch: 1 },
      { assetEpoch: 1 },
      { address: "/f/1/abc/a.png?w=11" },
      { expires: link.expires + 1 },
    ])
      expect(isLinkSignature(secret, { ...link, ...other }, signature)).toBe(false);
    expect(isLinkSignature("another", link, signature)).toBe(false);
    for (const forged of ["", "x", `${signature}x`, signature.slice(1), "é".repeat(43)])
      expect(isLinkSignature(secret, link, forged)).toBe(false);
  });
});

describe("createSignedUrl", () => {
  it("signs any address of the asset, for as long as asked", async () => {
    const space = await makeSpace();
    const asset = await makeAsset(space, { private: true, focus: "3x3:4x4" });
    const viewer = makeActor(space, "viewer");
    const now = 1_800_000_000_999;
    const uuid = { spaceUuid: space.uuid, fileUuid: asset.file.uuid, name: asset.name };
    for (const address of [
      originalPath(asset),
      renditionPath(asset, 20, 0),
      `/f/${space.id}/${asset.deliveryKey}/x.png/m/10x10`,
      `${filePath(uuid)}?w=10`,
    ]) {
      const signed = await createSignedUrl(
        viewer,
        { assetId: asset.id, address, expiresIn: 60, secret },
        now,
      );
      expect(signed.expiresAt).toBe(1_800_000_060_000);
      expect(signed.address.startsWith(address)).toBe(true);
      expect(signed.address).toMatch(/[?&]exp=1800000060&sig=[\w-]{43}$/);
    }
  });

  it("signs no address of another asset, none twice, and none that leaves a header", async () => {
    const space = await makeSpace();
    const asset = await makeAsset(space, { private: true });
    const other = await makeAsset(space, { private: true });
    for (const address of [
      originalPath(other),
      `${originalPath(asset)}?exp=1&sig=x`,
      `/f/${space.id}/${asset.deliveryKey}`,
      `${originalPath(asset)}\r\nx: y`,
      "https://example.com/",
    ])
      await expect(
        createSignedUrl(makeActor(space, "admin"), { assetId: asset.id, address, secret }),
      ).rejects.toMatchObject({ code: "invalid", details: { field: "address" } });
  });
});

describe("revoking", () => {
  it("raises the epoch of the asset, locked or in the trash, and says so in its history", async () => {
    const space = await makeSpace();
    const editor = makeActor(space, "editor");
    const made = [
      await makeAsset(space, { locked: true }),
      await makeAsset(space, { trashed: true }),
    ];
    const result = await revokeAssetLinks(editor, { assetIds: made.map(({ id }) => id) });
    expect(result.changed).toEqual(made.map(({ id }) => id));
    for (const { id, version } of made) {
      const row = await database().prisma.asset.findUniqueOrThrow({ where: { id } });
      expect(row.urlEpoch).toBe(1);
      expect((await getAsset(editor, { assetId: id })).version).toBe(version + 1);
      const entry = await database().prisma.history.findFirst({
        where: { assetId: id, action: "asset.links_revoked" },
      });
      expect(entry?.changes).toMatchObject({ links: { before: null } });
    }
  });

  it("raises the epoch of the space, for all its assets", async () => {
    const space = await makeSpace();
    await revokeSpaceLinks(makeActor(space, "admin"));
    const row = await database().prisma.space.findUniqueOrThrow({ where: { id: space.id } });
    expect(row.urlEpoch).toBe(1);
    expect(
      await database().prisma.history.count({
        where: { spaceId: space.id, action: "space.links_revoked" },
      }),
    ).toBe(1);
  });
});
