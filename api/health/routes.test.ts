import { chmod, rename } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { createApi } from "#api/app.ts";
import { connectDatabase, disconnectDatabase } from "#server/db/database.ts";
import { storage } from "#server/storage/current-storage.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";

const library = openTestLibrary();
const app = createApi();

async function health(): Promise<[status: number, body: unknown, cache: string | null]> {
  const answer = await app.request("/healthz");
  return [answer.status, await answer.json(), answer.headers.get("cache-control")];
}

const well = [200, { status: "ok" }, "no-store"];
const ill = [503, { status: "unavailable" }, "no-store"];

describe("GET /healthz", () => {
  it("is ok while database and storage answer", async () => {
    expect(await health()).toEqual(well);
    expect((await app.request("/healthz", { method: "HEAD" })).status).toBe(200);
  });

  it("says 503 while the storage is gone, and ok when it is back", async () => {
    const folder = path.dirname(storage().temporaryFolder);
    await rename(folder, `${folder}-away`);
    expect(await health()).toEqual(ill);
    await rename(`${folder}-away`, folder);
    expect(await health()).toEqual(well);
  });

  // Root may write anywhere.
  it.skipIf(process.getuid?.() === 0)("says 503 while the storage cannot be written", async () => {
    await chmod(storage().temporaryFolder, 0o500);
    expect(await health()).toEqual(ill);
    await chmod(storage().temporaryFolder, 0o700);
    expect(await health()).toEqual(well);
  });

  it("says 503 while the database is gone, and no more than that", async () => {
    await disconnectDatabase();
    expect(await health()).toEqual(ill);
    await connectDatabase(library.databaseUrl);
    expect(await health()).toEqual(well);
  });
});
