import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { database } from "./database.ts";
import { inTransaction } from "./in-transaction.ts";

openTestLibrary();

function newSpace(name: string, createdAt = new Date()) {
  return { uuid: randomUUID(), name, defaultLanguage: "en", createdAt };
}

describe("the database", () => {
  it("reads the moment that was written, whatever the time zone of the machine", async () => {
    const zone = process.env.TZ;
    process.env.TZ = "Pacific/Auckland";
    try {
      const createdAt = new Date("2026-03-29T01:30:00.123Z");
      const { id } = await database().prisma.space.create({ data: newSpace("zone", createdAt) });
      const [row] = await database().queryRows('SELECT "createdAt" FROM "Space" WHERE "id" = ?', [
        id,
      ]);
      const read = row?.createdAt;
      expect(read instanceof Date ? read.getTime() : Number(read)).toBe(createdAt.getTime());
    } finally {
      process.env.TZ = zone;
    }
  });

  it("answers aside what it answers here, also when a statement is wrong", async () => {
    await database().prisma.space.create({ data: newSpace("aside") });
    const statement = ['SELECT "id", "name" FROM "Space" WHERE "name" = ?', ["aside"]] as const;
    expect(await database().queryAside(...statement)).toEqual(
      await database().queryRows(...statement),
    );
    await expect(database().queryAside('SELECT "nothing" FROM "Nowhere"', [])).rejects.toThrow();
    expect(await database().queryAside(...statement)).toHaveLength(1);
  });

  it("keeps a write that was acknowledged while somebody else's transaction is rolled back", async () => {
    const gate = Promise.withResolvers<void>();
    const began = Promise.withResolvers<void>();
    const doomed = inTransaction(async (tx) => {
      await tx.space.create({ data: newSpace("doomed") });
      began.resolve();
      await gate.promise;
      throw new Error("rolled back");
    });
    await began.promise;
    const kept = database().prisma.space.create({ data: newSpace("kept") });
    // On SQLite the second write waits for the first transaction; elsewhere it does not.
    if (database().provider === "postgresql") await kept;
    gate.resolve();
    await expect(doomed).rejects.toThrow("rolled back");
    await kept;
    const names = await database().prisma.space.findMany({
      where: { name: { in: ["doomed", "kept"] } },
    });
    expect(names.map((space) => space.name)).toEqual(["kept"]);
  });

  it("runs many transactions at once one after the other", async () => {
    const { id } = await database().prisma.space.create({ data: newSpace("counted") });
    await Promise.all(
      Array.from({ length: 30 }, () =>
        inTransaction(async (tx) => {
          await tx.space.update({ where: { id }, data: { trashCount: { increment: 1 } } });
        }),
      ),
    );
    expect((await database().prisma.space.findUniqueOrThrow({ where: { id } })).trashCount).toBe(
      30,
    );
  });
});
