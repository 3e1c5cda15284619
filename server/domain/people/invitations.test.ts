import { describe, expect, it } from "vitest";
import { actorForSession } from "#server/auth/session-actor.ts";
import { database } from "#server/db/database.ts";
import { makeSpace, systemActor } from "#tests/factories.ts";
import { makeMember, makeSession, testPassword } from "#tests/make-session.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { acceptInvitation, joinByInvitation } from "./accept-invitation.ts";
import { getInvitation } from "./get-invitation.ts";
import { inviteMember } from "./invite-member.ts";
import { listInvitations } from "./list-invitations.ts";
import { listMembers } from "./list-members.ts";
import { revokeInvitation } from "./revoke-invitation.ts";
import { setMemberRole } from "./set-member-role.ts";

openTestLibrary();

const gone = { code: "not_found", details: { reason: "invitation_gone" } };

describe("an invitation", () => {
  it("shows its holder who invites them where, and as what", async () => {
    const space = await makeSpace({ name: "Museum" });
    const { actor } = await makeMember(space, "admin", { name: "Ada" });
    const { token } = await inviteMember(actor, { email: "zoe@example.com", role: "reviewer" });
    expect(await getInvitation({ token })).toMatchObject({
      spaceName: "Museum",
      email: "zoe@example.com",
      role: "reviewer",
      invitedByName: "Ada",
      hasAccount: false,
    });
  });

  it("makes an account with the role it names", async () => {
    const space = await makeSpace();
    const { token } = await inviteMember(systemActor(space), {
      email: "new@example.com",
      role: "editor",
    });
    const accepted = await acceptInvitation({ token, name: "New", password: testPassword });
    const { headers } = await makeSession({ id: accepted.userId });
    expect(await actorForSession(headers, space.id)).toMatchObject({ name: "New", role: "editor" });
    expect(await listInvitations(systemActor(space))).toEqual([]);
  });

  it("works once, even for two at the same moment", async () => {
    const space = await makeSpace();
    const { token } = await inviteMember(systemActor(space), {
      email: "once@example.com",
      role: "viewer",
    });
    const input = { token, name: "Once", password: testPassword };
    const results = await Promise.allSettled([acceptInvitation(input), acceptInvitation(input)]);
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(acceptInvitation(input)).rejects.toMatchObject(gone);
    await expect(getInvitation({ token })).rejects.toMatchObject(gone);
    expect(await listMembers(systemActor(space))).toHaveLength(1);
  });

  it("ends after seven days", async () => {
    const space = await makeSpace();
    const { invitation, token } = await inviteMember(systemActor(space), {
      email: "late@example.com",
      role: "viewer",
    });
    expect(invitation.expiresAt - invitation.createdAt).toBe(7 * 24 * 60 * 60 * 1000);
    await database().prisma.invitation.update({
      where: { id: invitation.id },
      data: { expiresAt: new Date(Date.now() - 1) },
    });
    await expect(
      acceptInvitation({ token, name: "Late", password: testPassword }),
    ).rejects.toMatchObject(gone);
  });

  it("ends when it is revoked, when a newer one replaces it, and when its sender is no admin any more", async () => {
    const space = await makeSpace();
    await makeMember(space, "admin");
    const sender = await makeMember(space, "admin");
    const invite = () => inviteMember(sender.actor, { email: "again@example.com", role: "viewer" });
    const first = await invite();
    const second = await invite();
    await expect(getInvitation({ token: first.token })).rejects.toMatchObject(gone);
    await revokeInvitation(systemActor(space), { invitationId: second.invitation.id });
    await expect(getInvitation({ token: second.token })).rejects.toMatchObject(gone);
    const third = await invite();
    await setMemberRole(systemActor(space), { userId: sender.account.id, role: "editor" });
    await expect(getInvitation({ token: third.token })).rejects.toMatchObject(gone);
  });

  it("lets an account that exists join, and makes no second one of its address", async () => {
    const space = await makeSpace();
    const { account } = await makeMember(await makeSpace(), "viewer");
    const { token } = await inviteMember(systemActor(space), {
      email: account.email,
      role: "reviewer",
    });
    expect(await getInvitation({ token })).toMatchObject({ hasAccount: true });
    await expect(
      acceptInvitation({ token, name: "Impostor", password: testPassword }),
    ).rejects.toMatchObject({ code: "conflict", details: { reason: "email_taken" } });
    await joinByInvitation(account, { token });
    const { headers } = await makeSession(account);
    expect(await actorForSession(headers, space.id)).toMatchObject({ role: "reviewer" });
  });

  it("is not for someone who is a member already", async () => {
    const space = await makeSpace();
    const { account } = await makeMember(space, "viewer");
    await expect(
      inviteMember(systemActor(space), { email: account.email, role: "admin" }),
    ).rejects.toMatchObject({ code: "conflict", details: { reason: "already_member" } });
  });

  it("keeps only a hash of its secret", async () => {
    const { token } = await inviteMember(systemActor(await makeSpace()), {
      email: "hash@example.com",
      role: "viewer",
    });
    const rows = await database().prisma.invitation.findMany();
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});
