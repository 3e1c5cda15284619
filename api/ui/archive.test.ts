import { text } from "node:stream/consumers";
import { beforeAll, describe, expect, it } from "vitest";
import { fromBuffer } from "yauzl";
import type { Asset } from "#lib/asset.ts";
import type { Space } from "#lib/library.ts";
import { readOriginal } from "#server/domain/assets/read-original.ts";
import { makeAsset, makeSpace, systemActor } from "#tests/factories.ts";
import { listenApi } from "#tests/listen-api.ts";
import { makeToken } from "#tests/make-token.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";

openTestLibrary();
const api = listenApi();

let space: Space;
let headers: Record<string, string>;
let assets: Asset[];

beforeAll(async () => {
  space = await makeSpace();
  headers = { authorization: `Bearer ${(await makeToken(space)).token}` };
  assets = [
    await makeAsset(space, { name: "dog.png", width: 10 }),
    await makeAsset(space, { name: "Dog.png", width: 20 }),
    await makeAsset(space, { name: "hund äöü.png", width: 30 }),
    await makeAsset(space, { name: "gone.png", trashed: true }),
  ];
});

/** The files of an archive with their bytes, as one text each. */
function readArchive(archive: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    fromBuffer(archive, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const files = new Map<string, string>();
      zip.on("entry", (entry) => {
        zip.openReadStream(entry, (failure, stream) => {
          if (failure) return reject(failure);
          stream.setEncoding("latin1");
          text(stream).then((content) => {
            files.set(entry.fileName, content);
            zip.readEntry();
          }, reject);
        });
      });
      zip.on("end", () => resolve(files));
      zip.on("error", reject);
      zip.readEntry();
    });
  });
}

const search = JSON.stringify({ kind: "query", search: {} });

describe("a download of many", () => {
  it("is a ZIP of the originals with names of their own, as long as it says", async () => {
    const answer = await fetch(
      `${api.origin}/ui/spaces/${space.id}/archive?target=${encodeURIComponent(search)}`,
      { headers },
    );
    expect(answer.status).toBe(200);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(answer.headers.get("content-length")).toBe(String(bytes.length));
    const files = await readArchive(bytes);
    expect([...files.keys()]).toEqual(["dog.png", "Dog (2).png", "hund äöü.png"]);
    for (const [index, content] of [...files.values()].entries()) {
      const original = await readOriginal(systemActor(space), { assetId: assets[index]?.id ?? 0 });
      original.setEncoding("latin1");
      expect(content).toBe(await text(original));
    }
  });

  it("comes from a form too, and not for another site", async () => {
    const post = (origin: Record<string, string>) =>
      fetch(`${api.origin}/ui/spaces/${space.id}/archive`, {
        method: "POST",
        headers: { ...headers, ...origin, "content-type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams({
          target: JSON.stringify({ kind: "ids", ids: [assets[0]?.id] }),
        }).toString(),
      });
    const files = await readArchive(Buffer.from(await (await post({})).arrayBuffer()));
    expect([...files.keys()]).toEqual(["dog.png"]);
    expect((await post({ "sec-fetch-site": "cross-site" })).status).toBe(403);
  });

  it("refuses what is no target, and other spaces' assets are not there", async () => {
    const other = await makeAsset(await makeSpace());
    const status = async (target: string) => {
      const answer = await fetch(
        `${api.origin}/ui/spaces/${space.id}/archive?target=${encodeURIComponent(target)}`,
        { headers },
      );
      await answer.arrayBuffer();
      return answer.status;
    };
    expect(await status("nonsense")).toBe(422);
    expect(await status(JSON.stringify({ kind: "ids", ids: [other.id] }))).toBe(404);
  });
});
