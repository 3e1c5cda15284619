import { beforeAll, describe, expect, it } from "vitest";
import type { Space } from "#lib/library.ts";
import { roles } from "#lib/roles.ts";
import { actorForSession, currentUser, spacesOf } from "#server/auth/session-actor.ts";
import { actorForToken } from "#server/auth/token-actor.ts";
import { makeActor, makeSpace, systemActor } from "#tests/factories.ts";
import { makeMember, makeSession, testPassword } from "#tests/make-session.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { listHistory } from "../history/list-history.ts";
import { createToken } from "../tokens/create-token.ts";
import { joinByInvitation } from "./accept-invitation.ts";
import { createUser } from "./create-user.ts";
import { inviteMember } from "./invite-member.ts";
import { listInvitations } from "./list-invitations.ts";
import { listMembers } from "./list-members.ts";
import { removeMember } from "./remove-member.ts";
import { setMemberRole } from "./set-member-role.ts";

openTestLibrary();

describe("members of a space", () => {
  let space: Space;
  beforeAll(async () => {
    space = await makeSpace();
  });

  it("are listed by name with their roles", async () => {
    const own = await makeSpace();
    await makeMember(own, "viewer", { name: "Zoë" });
    await makeMember(own, "admin", { name: "Ada" });
    const members = await listMembers(systemActor(own));
    expect(members.map((member) => [member.name, member.role])).toEqual([
      ["Ada", "admin"],
      ["Zoë", "viewer"],
    ]);
  });

  it("are shown and changed by admins only", async () => {
    const admin = await makeMember(space, "admin");
    for (const role of roles.filter((role) => role !== "admin")) {
      const { actor, account } = await makeMember(space, role);
      await expect(listMembers(actor)).rejects.toMatchObject({ code: "forbidden" });
      await expect(
        setMemberRole(actor, { userId: account.id, role: "admin" }),
      ).rejects.toMatchObject({ code: "forbidden" });
      await expect(
        removeMember(actor, { userId: admin.account.id, keepTokens: false }),
      ).rejects.toMatchObject({ code: "forbidden" });
    }
  });

  it("are never changed by an API token, whatever its scopes", async () => {
    const { account } = await makeMember(space, "viewer");
    const token = makeActor(space, { tokenScopes: ["settings:read", "settings:write"] });
    const noToken = { code: "forbidden", details: { reason: "not_for_tokens" } };
    await expect(setMemberRole(token, { userId: account.id, role: "admin" })).rejects.toMatchObject(
      noToken,
    );
    await expect(
      inviteMember(token, { email: "me@example.com", role: "admin" }),
    ).rejects.toMatchObject(noToken);
    await expect(
      createUser(token, {
        email: "me@example.com",
        name: "Me",
        password: testPassword,
        role: "admin",
      }),
    ).rejects.toMatchObject(noToken);
  });

  it("act with a new role from their next request on", async () => {
    const { account } = await makeMember(space, "viewer");
    const { headers } = await makeSession(account);
    await setMemberRole(systemActor(space), { userId: account.id, role: "reviewer" });
    expect(await actorForSession(headers, space.id)).toMatchObject({ role: "reviewer" });
  });

  it("of another space are not found", async () => {
    const other = await makeSpace();
    const { account } = await makeMember(other, "viewer");
    await expect(
      setMemberRole(systemActor(space), { userId: account.id, role: "admin" }),
    ).rejects.toMatchObject({ code: "not_found" });
  });

  it("leave a trace of who changed what", async () => {
    const own = await makeSpace();
    const admin = await makeMember(own, "admin");
    const { account } = await makeMember(own, "viewer");
    await setMemberRole(admin.actor, { userId: account.id, role: "editor" });
    await removeMember(admin.actor, { userId: account.id, keepTokens: false });
    const { entries } = await listHistory(admin.actor, { limit: 2 });
    expect(
      entries.map(({ action, actorName, changes }) => ({ action, actorName, changes })),
    ).toEqual([
      {
        action: "member.removed",
        actorName: admin.account.name,
        changes: { role: { before: "editor", after: null } },
      },
      {
        action: "member.role_set",
        actorName: admin.account.name,
        changes: { role: { before: "viewer", after: "editor" } },
      },
    ]);
  });
});

describe("the last admin of a space", () => {
  const lastAdmin = { code: "conflict", details: { reason: "last_admin" } };

  it("keeps the role and stays", async () => {
    const space = await makeSpace();
    const { actor, account } = await makeMember(space, "admin");
    await expect(
      setMemberRole(actor, { userId: account.id, role: "viewer" }),
    ).rejects.toMatchObject(lastAdmin);
    await expect(
      removeMember(actor, { userId: account.id, keepTokens: false }),
    ).rejects.toMatchObject(lastAdmin);
  });

  it("remains when two admins remove one another at the same moment", async () => {
    const space = await makeSpace();
    const one = await makeMember(space, "admin");
    const two = await makeMember(space, "admin");
    const results = await Promise.allSettled([
      removeMember(one.actor, { userId: two.account.id, keepTokens: false }),
      removeMember(two.actor, { userId: one.account.id, keepTokens: false }),
    ]);
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await listMembers(systemActor(space))).toHaveLength(1);
  });
});

describe("a removed member", () => {
  it("has no access from the next request on, and is signed out of their last space", async () => {
    const space = await makeSpace();
    const { account } = await makeMember(space, "editor");
    const { headers } = await makeSession(account);
    expect(await actorForSession(headers, space.id)).toMatchObject({ userId: account.id });
    await removeMember(systemActor(space), { userId: account.id, keepTokens: false });
    expect(await actorForSession(headers, space.id)).toBeNull();
    expect(await currentUser(headers)).toBeNull();
  });

  it("stays signed in for the other spaces", async () => {
    const space = await makeSpace();
    const other = await makeSpace();
    const { account } = await makeMember(space, "editor");
    const { token } = await inviteMember(systemActor(other), {
      email: account.email,
      role: "viewer",
    });
    await joinByInvitation(account, { token });
    const { headers } = await makeSession(account);
    await removeMember(systemActor(space), { userId: account.id, keepTokens: false });
    expect(await actorForSession(headers, space.id)).toBeNull();
    expect(await actorForSession(headers, other.id)).toMatchObject({ role: "viewer" });
    expect(await spacesOf(account.id)).toMatchObject([{ id: other.id, role: "viewer" }]);
  });

  it("loses the invitations they sent and the tokens they created", async () => {
    const space = await makeSpace();
    await makeMember(space, "admin");
    const leaving = await makeMember(space, "admin");
    await inviteMember(leaving.actor, { email: "own-back-door@example.com", role: "admin" });
    await inviteMember(systemActor(space), { email: "colleague@example.com", role: "viewer" });
    const { token } = await createToken(leaving.actor, {
      name: "site",
      role: "viewer",
      scopes: [],
      expiresAt: null,
    });
    const result = await removeMember(systemActor(space), {
      userId: leaving.account.id,
      keepTokens: false,
    });
    expect(result).toEqual({ revokedTokens: 1 });
    expect(await actorForToken(token)).toBeNull();
    const invitations = await listInvitations(systemActor(space));
    expect(invitations.map((invitation) => invitation.email)).toEqual(["colleague@example.com"]);
  });

  it("can leave their tokens working, for the sites that use them", async () => {
    const space = await makeSpace();
    await makeMember(space, "admin");
    const leaving = await makeMember(space, "admin");
    const { token } = await createToken(leaving.actor, {
      name: "site",
      role: "viewer",
      scopes: [],
      expiresAt: null,
    });
    await removeMember(systemActor(space), { userId: leaving.account.id, keepTokens: true });
    expect(await actorForToken(token)).toMatchObject({ name: "site" });
  });
});
