import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/actor.ts";
import { isAppError } from "#lib/app-error.ts";
import { can, type Permission, permissions } from "#lib/permissions.ts";
import { type Role, roles, scopes } from "#lib/roles.ts";
import { database } from "#server/db/database.ts";
import { makeSpace } from "./factories.ts";
import { makeMember } from "./make-session.ts";
import { openTestLibrary } from "./open-test-library.ts";
import { spaceState } from "./use-cases/space-state.ts";
import type { UseCase } from "./use-cases/use-case.ts";
import { partsOfUseCases, useCases } from "./use-cases/use-cases.ts";

// Who may call what, generated from the table: every role, every token scope and a stranger call
// every use case, and nothing changes when they are refused.

openTestLibrary();

/** An account that is there, because some rows refer to whoever made them. */
let userId = "";
beforeAll(async () => {
  userId = (await makeMember(await makeSpace(), "viewer")).actor.userId;
});

function person(space: { id: number }, role: Role): Actor {
  return { kind: "user", spaceId: space.id, userId, name: role, role };
}

type Caller = { who: string; actorIn: (space: { id: number }) => Actor };

const callers: readonly Caller[] = [
  ...roles.map((role) => ({
    who: role,
    actorIn: (space: { id: number }) => person(space, role),
  })),
  ...scopes.map((scope) => ({
    who: `token with ${scope}`,
    actorIn: (space: { id: number }): Actor => ({
      kind: "token",
      spaceId: space.id,
      tokenId: 1,
      name: "token",
      role: "admin",
      scopes: [scope],
    }),
  })),
  {
    who: "token of an editor without scopes",
    actorIn: (space) => ({
      kind: "token",
      spaceId: space.id,
      tokenId: 2,
      name: "token",
      role: "editor",
      scopes: [],
    }),
  },
];

function isAllowed(useCase: UseCase, actor: Actor): boolean {
  if (useCase.notForTokens && actor.kind === "token") return false;
  return useCase.needs.every((permission) => can(actor, permission));
}

/** The code of the error that a call ends with, or "ok". */
async function outcome(call: () => unknown): Promise<string> {
  try {
    await call();
    return "ok";
  } catch (error) {
    if (isAppError(error)) return error.code;
    throw error;
  }
}

/** Exported functions of the domain whose first parameter is an actor. */
function exportedUseCases(): string[] {
  const folder = path.resolve(import.meta.dirname, "../server/domain");
  const pattern = /export (?:async )?function\*? ?(\w+)(?:<[^(]*>)?\(\s*\w+\??: Actor\b/g;
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) => [...readFileSync(path.join(folder, file), "utf8").matchAll(pattern)])
    .map((match) => match[1] ?? "");
}

describe("the table of permissions", () => {
  it("gives each role what people expect of it", () => {
    const granted = (role: Role) =>
      (Object.keys(permissions) as Permission[]).filter((permission) =>
        can(person({ id: 1 }, role), permission),
      );
    expect(granted("viewer")).toEqual(["asset.view", "asset.view_private"]);
    expect(granted("reviewer")).toEqual([
      "asset.view",
      "asset.view_private",
      "asset.lock",
      "filter.share",
      "history.view",
      "settings.view",
    ]);
    expect(granted("editor")).not.toContain("asset.lock");
    expect(granted("editor")).not.toContain("asset.purge");
    expect(
      granted("editor").some((name) => /^(people|token|field|language|space)/.test(name)),
    ).toBe(false);
    expect(granted("admin")).toEqual(Object.keys(permissions));
  });

  it("is used by these tests for every use case that the domain exports", () => {
    const known = new Set(useCases.map((useCase) => useCase.name));
    const exported = exportedUseCases().filter((name) => !partsOfUseCases.has(name));
    expect(exported.length).toBeGreaterThan(40);
    expect(exported.filter((name) => !known.has(name))).toEqual([]);
    expect([...known].filter((name) => !exported.includes(name))).toEqual([]);
  });
});

const titled = useCases.map((useCase): [title: string, UseCase] => [
  [useCase.name, useCase.variant].filter(Boolean).join(" "),
  useCase,
]);

describe.each(titled)("%s", (_title, useCase) => {
  let space: { id: number };
  beforeAll(async () => {
    space = await makeSpace();
  });

  it.each(callers)("answers the $who by the table", async ({ actorIn }) => {
    const actor = actorIn(space);
    const allowed = isAllowed(useCase, actor);
    if (allowed && useCase.isCostly) return;
    const { call, assetIds } = await useCase.prepare(space, actor);
    const before = await spaceState(space);
    const answer = await outcome(() => call(actor));
    expect(answer).toBe(allowed ? "ok" : (useCase.refusal ?? "forbidden"));
    const after = await spaceState(space);
    if (!allowed) expect(after).toEqual(before);
    else if (!useCase.lock) expect(changedAssets(before, after)).toEqual([]);
    else expect(changedAssets(before, after)).toEqual(assetIds);
  });

  it.skipIf(useCase.isCostly)(
    "shows and changes nothing for an admin of another space",
    async () => {
      const { call } = await useCase.prepare(space, person(space, "admin"));
      const before = await spaceState(space);
      const stranger = person(await makeSpace(), "admin");
      expect(await outcome(() => call(stranger))).toBe(
        useCase.outsider === "not_found" ? "not_found" : "ok",
      );
      // Of the whole installation, where a stranger's own space may leave something.
      const { users: _u, spaces: _s, settings: _t, ...after } = await spaceState(space);
      expect(before).toMatchObject(after);
    },
  );

  if (useCase.lock === "refuses")
    it("refuses a locked asset to everybody", async () => {
      for (const actor of [
        person(space, "admin"),
        { kind: "system", spaceId: space.id, name: "Command line" } as const,
      ]) {
        const { call, assetIds = [] } = await useCase.prepare(space, actor);
        await database().prisma.asset.updateMany({
          where: { id: { in: [...assetIds] } },
          data: { lockedAt: new Date(), lockedByName: "Rita", lockReason: "approved" },
        });
        const before = await spaceState(space);
        expect(await outcome(() => call(actor))).toBe("locked");
        expect(await spaceState(space)).toEqual(before);
      }
    });
});

/** The assets that were there before and are another version now, or gone. */
function changedAssets(before: Record<string, unknown>, after: Record<string, unknown>): number[] {
  const versions = (state: Record<string, unknown>) =>
    new Map(
      (state.assets as { id: number; version: number }[]).map((row) => [row.id, row.version]),
    );
  const now = versions(after);
  return [...versions(before)].filter(([id, version]) => now.get(id) !== version).map(([id]) => id);
}
