import { expect, test } from "vitest";
import { database, disconnectDatabase } from "#server/db/database.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { openLibrary } from "./open-library.ts";

const library = openTestLibrary();

test("a library opens with space 1 in English and its built-in fields, once", async () => {
  await disconnectDatabase();
  for (const _start of [1, 2]) {
    const open = await openLibrary(library);
    const spaces = await database().prisma.space.findMany({
      include: { languages: true, fields: { orderBy: { position: "asc" } } },
    });
    expect(spaces).toMatchObject([{ id: 1, name: "Library", defaultLanguage: "en" }]);
    expect(spaces[0]?.languages).toMatchObject([{ code: "en", name: "English" }]);
    expect(spaces[0]?.fields.map((field) => field.key)).toEqual([
      "alt",
      "title",
      "copyright",
      "source",
    ]);
    await open.close();
  }
});
