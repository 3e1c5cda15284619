import { mkdtemp, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFolderStorage } from "./folder-storage.ts";
import type { Storage } from "./storage.ts";

let folder: string;
let storage: Storage;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "vitrine-storage-"));
  storage = createFolderStorage(folder);
  await storage.check();
});
afterAll(() => rm(folder, { recursive: true }));

async function temporary(content: string): Promise<string> {
  const file = path.join(storage.temporaryFolder, `file-${Math.random()}`);
  await writeFile(file, content);
  return file;
}

describe("a folder as storage", () => {
  it("keeps what it adopts and hands out parts of it", async () => {
    const file = await temporary("0123456789");
    await storage.adopt(file, "originals/aa/x");
    expect(await text(await storage.read("originals/aa/x"))).toBe("0123456789");
    expect(await text(await storage.read("originals/aa/x", { start: 2, end: 4 }))).toBe("234");
    expect(await storage.size("originals/aa/x")).toBe(10);
    expect(await readdir(storage.temporaryFolder)).toEqual([]);
  });

  it("writes bytes, and writes them anew", async () => {
    for (const content of ["quick", "again and longer", "short"]) {
      await storage.write("renditions/aa/quick", Buffer.from(content));
      expect(await text(await storage.read("renditions/aa/quick"))).toBe(content);
    }
    expect(await readdir(storage.temporaryFolder)).toEqual([]);
  });

  it("says when bytes could not be written, and leaves nothing behind", async () => {
    await storage.write("renditions/file", Buffer.from("a file"));
    await expect(storage.write("renditions/file/below", Buffer.from("x"))).rejects.toThrow();
    expect(await readdir(storage.temporaryFolder)).toEqual([]);
    await storage.write("renditions/after", Buffer.from("fine"));
    expect(await storage.size("renditions/after")).toBe(4);
  });

  it("never replaces an object, and touches one that is wanted again", async () => {
    await storage.adopt(await temporary("same"), "originals/aa/same");
    const file = await storage.localCopy("originals/aa/same");
    await utimes(file, 1, 1);
    await storage.adopt(await temporary("else"), "originals/aa/same");
    expect(await text(await storage.read("originals/aa/same"))).toBe("same");
    expect((await stat(file)).mtimeMs).toBeGreaterThan(1000);
  });

  it("mends an object that a crash cut off", async () => {
    await storage.adopt(await temporary("cut"), "originals/aa/cut");
    await storage.adopt(await temporary("cut off no more"), "originals/aa/cut");
    expect(await text(await storage.read("originals/aa/cut"))).toBe("cut off no more");
  });

  it("survives many who adopt the same key at once", async () => {
    const files = await Promise.all(Array.from({ length: 20 }, () => temporary("together")));
    await Promise.all(files.map((file) => storage.adopt(file, "originals/bb/together")));
    expect(await text(await storage.read("originals/bb/together"))).toBe("together");
    expect(await readdir(storage.temporaryFolder)).toEqual([]);
  });

  it("says what is not there", async () => {
    await expect(storage.read("originals/none")).rejects.toMatchObject({ code: "not_found" });
    expect(await storage.size("originals/none")).toBeNull();
    await storage.remove("originals/none");
  });

  it("refuses keys that lead out of it", async () => {
    for (const key of ["../x", "a/../../x", "/etc/passwd", "a\0b"])
      await expect(storage.size(key), key).rejects.toThrow("key");
  });

  it("lists what it has", async () => {
    const keys: string[] = [];
    for await (const object of storage.list("originals/aa")) keys.push(object.key);
    expect(keys.sort()).toEqual(["originals/aa/cut", "originals/aa/same", "originals/aa/x"]);
  });
});
