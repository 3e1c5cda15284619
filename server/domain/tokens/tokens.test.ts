import { describe, expect, it } from "vitest";
import { can, type Permission, permissions } from "#lib/permissions.ts";
import { type Role, roles, type Scope, scopes } from "#lib/roles.ts";
import { actorForToken } from "#server/auth/token-actor.ts";
import { database } from "#server/db/database.ts";
import { makeActor, makeSpace, systemActor } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { listHistory } from "../history/list-history.ts";
import { createToken } from "./create-token.ts";
import { listTokens } from "./list-tokens.ts";
import { revokeToken } from "./revoke-token.ts";

openTestLibrary();

const everyPermission = Object.keys(permissions) as Permission[];

function newToken(space: { id: number }, role: Role, narrowedTo: Scope[] = []) {
  return createToken(systemActor(space), {
    name: "site",
    role,
    scopes: narrowedTo,
    expiresAt: null,
  });
}

describe("an API token", () => {
  it("is shown once and kept as a hash", async () => {
    const space = await makeSpace();
    const { apiToken, token } = await newToken(space, "viewer");
    expect(token).toMatch(/^vit_[\w-]{43}$/);
    expect(apiToken).toMatchObject({ hint: token.slice(0, 8), role: "viewer", scopes: [] });
    const rows = await database().prisma.apiToken.findMany({ where: { spaceId: space.id } });
    expect(JSON.stringify(rows)).not.toContain(token.slice(8));
  });

  it("opens its space bare or behind Bearer in any case", async () => {
    const space = await makeSpace();
    const { apiToken, token } = await newToken(space, "editor", ["assets:read"]);
    for (const header of [token, `Bearer ${token}`, `bearer ${token}`, `BEARER  ${token}`])
      expect(await actorForToken(header)).toEqual({
        kind: "token",
        spaceId: space.id,
        tokenId: apiToken.id,
        name: "site",
        role: "editor",
        scopes: ["assets:read"],
      });
    for (const header of [null, undefined, "", "Bearer ", `${token}x`, "Basic abc"])
      expect(await actorForToken(header)).toBeNull();
  });

  it("dies at once when it is revoked", async () => {
    const space = await makeSpace();
    const { apiToken, token } = await newToken(space, "viewer");
    await revokeToken(systemActor(space), { tokenId: apiToken.id });
    expect(await actorForToken(token)).toBeNull();
    await revokeToken(systemActor(space), { tokenId: apiToken.id });
    const { entries } = await listHistory(systemActor(space), { limit: 10 });
    expect(entries.filter((entry) => entry.action === "token.revoked")).toHaveLength(1);
  });

  it("dies when its time is over", async () => {
    const space = await makeSpace();
    const { apiToken, token } = await createToken(systemActor(space), {
      name: "brief",
      role: "viewer",
      scopes: [],
      expiresAt: Date.now() + 60_000,
    });
    expect(await actorForToken(token)).not.toBeNull();
    await database().prisma.apiToken.update({
      where: { id: apiToken.id },
      data: { expiresAt: new Date(Date.now() - 1) },
    });
    expect(await actorForToken(token)).toBeNull();
  });

  it("notes its last use, at most once a minute", async () => {
    const space = await makeSpace();
    const { apiToken, token } = await newToken(space, "viewer");
    const lastUse = async () =>
      (await listTokens(systemActor(space))).find(({ id }) => id === apiToken.id)?.lastUsedAt;
    await actorForToken(token);
    await expect.poll(lastUse).toEqual(expect.any(Number));
    const earlier = new Date(Date.now() - 30_000);
    await database().prisma.apiToken.update({
      where: { id: apiToken.id },
      data: { lastUsedAt: earlier },
    });
    await actorForToken(token);
    expect(await lastUse()).toBe(earlier.getTime());
  });
});

describe("a token's rights", () => {
  it("never exceed its role, whatever its scopes", async () => {
    const space = await makeSpace();
    for (const role of roles)
      for (const scope of [null, ...scopes]) {
        const made = await newToken(space, role, scope ? [scope] : []).catch(() => null);
        const actor = made && (await actorForToken(made.token));
        if (!actor) continue;
        const person = makeActor(space, role);
        for (const permission of everyPermission)
          expect(can(person, permission) || !can(actor, permission)).toBe(true);
      }
  });

  it("cannot carry a scope its role has no use for", async () => {
    const space = await makeSpace();
    await expect(newToken(space, "viewer", ["assets:write"])).rejects.toMatchObject({
      code: "invalid",
      details: { field: "scopes", reason: "scope_beyond_role" },
    });
  });

  it("cannot make or revoke tokens", async () => {
    const space = await makeSpace();
    const { apiToken, token } = await newToken(space, "admin");
    const actor = await actorForToken(token);
    if (!actor) throw new Error("no actor");
    const input = { name: "more", role: "viewer", scopes: [], expiresAt: null } as const;
    await expect(createToken(actor, { ...input, scopes: [] })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(revokeToken(actor, { tokenId: apiToken.id })).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});

describe("tokens", () => {
  it("are made, seen and revoked by admins only, and only of their own space", async () => {
    const space = await makeSpace();
    const { apiToken } = await newToken(space, "viewer");
    const input = { name: "mine", role: "viewer", expiresAt: null } as const;
    for (const role of roles.filter((role) => role !== "admin")) {
      const actor = makeActor(space, role);
      await expect(createToken(actor, { ...input, scopes: [] })).rejects.toMatchObject({
        code: "forbidden",
      });
      await expect(listTokens(actor)).rejects.toMatchObject({ code: "forbidden" });
    }
    const stranger = makeActor(await makeSpace(), "admin");
    expect(await listTokens(stranger)).toEqual([]);
    await expect(revokeToken(stranger, { tokenId: apiToken.id })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("cannot end in the past", async () => {
    const actor = systemActor(await makeSpace());
    await expect(
      createToken(actor, { name: "late", role: "viewer", scopes: [], expiresAt: 1 }),
    ).rejects.toMatchObject({ code: "invalid", details: { field: "expiresAt" } });
  });
});
