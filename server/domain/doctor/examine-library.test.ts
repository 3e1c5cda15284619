import { mkdir, rm, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { connectDatabase, database } from "#server/db/database.ts";
import { storage } from "#server/storage/current-storage.ts";
import { originalKey } from "#server/storage/storage-keys.ts";
import { makeAsset, makeFolder, makeSpace, makeTag } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { examineLibrary } from "./examine-library.ts";
import type { Finding } from "./finding.ts";

const library = openTestLibrary();

async function examine(options: { repair?: boolean; databaseUrl?: string } = {}) {
  const findings: Finding[] = [];
  for await (const finding of examineLibrary({ ...library, ...options })) findings.push(finding);
  await connectDatabase(library.databaseUrl);
  return {
    lines: findings.map((finding) => finding.text),
    wrong: findings.filter(({ isOk }) => !isOk),
  };
}

beforeEach(async () => {
  const space = await makeSpace();
  const folder = await makeFolder(space);
  const tag = await makeTag(space);
  await makeAsset(space, { folder, tags: [tag] });
  await makeAsset(space, { folder, tags: [tag], trashed: true });
});

test("a healthy library is ok in every line", async () => {
  const { lines, wrong } = await examine();
  expect(wrong).toEqual([]);
  expect(lines).toHaveLength(8);
});

test("wrong counters are named, and repaired when asked", async () => {
  const { prisma } = database();
  await prisma.space.updateMany({ data: { assetCount: 7, trashCount: 7 } });
  await prisma.folder.updateMany({ data: { assetCount: 7 } });
  await prisma.tag.updateMany({ data: { assetCount: 7 } });
  const { wrong } = await examine();
  expect(wrong).toHaveLength(1);
  for (const name of ["assets of spaces", "trash of spaces", "assets of folders", "assets of tags"])
    expect(wrong[0]?.text).toContain(name);
  const repaired = await examine({ repair: true });
  expect(repaired.wrong).toEqual([]);
  expect(await database().prisma.tag.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
    assetCount: 1,
  });
});

test("files without bytes, cut off files and bytes without a file are named", async () => {
  const { prisma } = database();
  const [gone, cut] = await prisma.file.findMany({ take: 2, orderBy: { id: "desc" } });
  if (!gone || !cut) throw new Error("two files were made");
  await storage().remove(originalKey(gone.sha256));
  const cutPath = await storage().localCopy(originalKey(cut.sha256));
  await writeFile(cutPath, "x");
  const stray = await storage().localCopy(originalKey("a".repeat(64)));
  await mkdir(path.dirname(stray), { recursive: true });
  await writeFile(stray, "x");
  const young = await storage().localCopy(originalKey("b".repeat(64)));
  await mkdir(path.dirname(young), { recursive: true });
  await writeFile(young, "x");
  const yesterday = new Date(Date.now() - 86_400_000);
  await utimes(stray, yesterday, yesterday);
  const { wrong } = await examine();
  const said = wrong.map((finding) => finding.text).join("\n");
  expect(wrong).toHaveLength(2);
  for (const sha256 of [gone.sha256, cut.sha256, "a".repeat(64)]) expect(said).toContain(sha256);
  expect(said).not.toContain("b".repeat(64));
  await Promise.all([stray, young].map((file) => rm(file)));
});

test("a migration that is missing, and one from the future, stop the examination", async () => {
  const { prisma } = database();
  await prisma.$executeRaw`UPDATE "_prisma_migrations" SET "migration_name" = '99990101000000_future' WHERE "migration_name" LIKE '%_init'`;
  const { lines, wrong } = await examine();
  expect(wrong).toMatchObject([{ text: expect.stringContaining("99990101000000_future") }]);
  expect(lines).toHaveLength(2);
  await database().prisma
    .$executeRaw`DELETE FROM "_prisma_migrations" WHERE "migration_name" LIKE '9999%'`;
  expect((await examine()).wrong).toMatchObject([
    { text: expect.stringContaining("migrations are missing") },
  ]);
});

test("a database that does not answer is one line with advice", async () => {
  const { lines, wrong } = await examine({ databaseUrl: "postgres://x:y@127.0.0.1:1/z" });
  expect(lines).toHaveLength(1);
  expect(wrong[0]?.text).toMatch(/^the database does not answer: .+$/);
});
