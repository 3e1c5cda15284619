import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { originalPath } from "#lib/delivery-path.ts";
import { database } from "#server/db/database.ts";
import { writeRenditionNotes } from "#server/domain/renditions/note-renditions.ts";
import { storage } from "#server/storage/current-storage.ts";
import { makeSpace } from "#tests/factories.ts";
import { listenApi } from "#tests/listen-api.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { makePicture } from "#tests/pictures/make-picture.ts";
import { startSecondApi } from "#tests/second-api.ts";
import { takeFile } from "#tests/take-file.ts";

// Two servers on one database and one storage, as behind a proxy.

const library = openTestLibrary();
const api = listenApi();
let second: Awaited<ReturnType<typeof startSecondApi>>;
beforeAll(async () => {
  second = await startSecondApi(library);
}, 60_000);
afterAll(() => second.stop());

const patience = { timeout: 30_000 };

it("two processes that draw the same at once give the same bytes, and keep them once", async () => {
  const bytes = await makePicture({ width: 900, height: 600, pattern: "noise" });
  const asset = await takeFile(await makeSpace(), "wanted.jpg", bytes);
  const paths = [200, 201, 202, 203].map(
    (width) => `${originalPath(asset)}/m/${width}x0/filters:format(webp)`,
  );
  const asked = await Promise.all(
    paths.map((path) =>
      Promise.all(
        [api.origin, second.origin, api.origin, second.origin].map(async (origin) => {
          const answer = await fetch(origin + path);
          expect(answer.status).toBe(200);
          const body = Buffer.from(await answer.arrayBuffer());
          return { body, etag: answer.headers.get("etag") };
        }),
      ),
    ),
  );
  for (const [first, ...others] of asked)
    for (const other of others) {
      expect(other.etag).toBe(first?.etag);
      expect(other.body.equals(first?.body ?? Buffer.alloc(0))).toBe(true);
    }
  // One object and one row each, whichever process was first, and nothing left on the way.
  const stored = async () => {
    await writeRenditionNotes();
    const keys = (await Array.fromAsync(storage().list("renditions"))).map(({ key }) => key);
    const rows = await database().prisma.storedRendition.findMany({ orderBy: { key: "asc" } });
    const waiting = (await Array.fromAsync(storage().list("tmp"))).filter(({ key }) =>
      key.includes("rendition-"),
    );
    return [keys.toSorted(), rows.map(({ key }) => key), waiting.length] as const;
  };
  await expect.poll(async () => (await stored())[1].length, patience).toBe(paths.length);
  await expect.poll(async () => (await stored())[2], patience).toBe(0);
  const [keys, rows] = await stored();
  expect(keys).toEqual(rows);
  const bodies = await Promise.all(
    keys.map(async (key) => (await readFile(await storage().localCopy(key))).toString("base64")),
  );
  expect(bodies.toSorted()).toEqual(
    asked.map(([first]) => first?.body.toString("base64") ?? "").toSorted(),
  );
}, 120_000);
