import { expect, test } from "vitest";
import { database } from "#server/db/database.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { runCli } from "#tests/run-cli.ts";

const library = openTestLibrary();

test("spaces are made and listed with the ids of every vendor", async () => {
  const created = await runCli(
    library,
    "space",
    "create",
    "--name",
    "Brand",
    "--languages",
    "de,en",
  );
  expect(created).toMatchObject({ code: 0, stderr: "" });
  const { stdout } = await runCli(library, "space", "list", "--json");
  const spaces: unknown = JSON.parse(stdout);
  expect(spaces).toEqual([
    { id: 1, uuid: expect.any(String), objectId: "766974720100000000000001", name: "Library" },
    { id: 2, uuid: expect.any(String), objectId: "766974720100000000000002", name: "Brand" },
  ]);
  expect(created.stdout).toBe(`${created.stdout.trim()}\n`);
  const row = await database().prisma.space.findUnique({ where: { id: 2 } });
  expect(row?.defaultLanguage).toBe("de");
});

test("a token is printed alone, acts as its role until it is revoked, and can end by itself", async () => {
  const created = await runCli(
    library,
    ...["token", "create", "--space", "766974720100000000000001", "--role", "editor"],
    ...["--scopes", "assets:read,assets:write", "--name", "Site", "--expires", "30d"],
  );
  expect(created).toMatchObject({ code: 0, stderr: "" });
  expect(created.stdout).toMatch(/^vit_[\w-]{20,}\n$/);
  const row = await database().prisma.apiToken.findFirstOrThrow();
  expect(row).toMatchObject({
    spaceId: 1,
    name: "Site",
    role: "editor",
    scopes: "assets:read assets:write",
  });
  const days = ((row.expiresAt?.getTime() ?? 0) - Date.now()) / 86_400_000;
  expect(Math.round(days)).toBe(30);
  const revoked = await runCli(library, "token", "revoke", String(row.id), "--space", "1");
  expect(revoked).toEqual({ code: 0, stdout: "", stderr: "" });
  const list = await runCli(library, "token", "list", "--space", "1");
  expect(list.stdout).toMatch(/\tSite\trevoked\n$/);
});

test("a person gets an account with a role in a space", async () => {
  const args = ["user", "create", "--email", "Ada@Example.com", "--name", "Ada"];
  const created = await runCli(
    library,
    ...args,
    ...["--password", "correct horse", "--role", "reviewer"],
  );
  expect(created).toMatchObject({ code: 0, stderr: "" });
  const user = await database().prisma.user.findUniqueOrThrow({
    where: { email: "ada@example.com" },
    include: { memberships: true },
  });
  expect(created.stdout).toBe(`${user.id}\n`);
  expect(user.memberships).toMatchObject([{ spaceId: 1, role: "reviewer" }]);
  const again = await runCli(library, ...args, "--password", "correct horse");
  expect(again).toMatchObject({ code: 7, stdout: "" });
  expect(again.stderr).toBe("This address has an account already.\n");
});

test.each([
  [["space", "create"], 2, "--name"],
  [["nonsense"], 2, "unknown command"],
  [["space", "create", "--name", "x", "--languages", "!"], 6, "“!” is no language code."],
  [["token", "create", "--space", "99", "--role", "editor"], 5, "There is no such space: 99."],
  [["token", "create", "--space", "1", "--role", "king"], 6, "--role"],
  [["token", "create", "--space", "1", "--role", "viewer", "--expires", "soon"], 2, "30d"],
  [["import", "/nowhere/at/all", "--space", "1"], 5, "/nowhere/at/all"],
])("%j says on stderr what is wrong and exits with %i", async (args, code, said) => {
  const run = await runCli(library, ...args);
  expect(run).toMatchObject({ code, stdout: "" });
  expect(run.stderr).toContain(said);
});

test.each([[[]], [["space", "list"]], [["token", "create"]], [["import"]], [["doctor"]]])(
  "%j has a --help",
  async (args) => {
    const run = await runCli(library, ...args, "--help");
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toContain("Usage: vitrine");
  },
);

test("a wrong setting is a sentence, not a stack", async () => {
  const run = await runCli({ ...library, databaseUrl: "mysql://x" }, "space", "list");
  expect(run.code).toBe(1);
  expect(run.stderr).toMatch(/^DATABASE_URL must begin with file:.*\n$/);
});
