import { createUser } from "#server/domain/people/create-user.ts";
import { inviteMember } from "#server/domain/people/invite-member.ts";
import { listInvitations } from "#server/domain/people/list-invitations.ts";
import { listMembers } from "#server/domain/people/list-members.ts";
import { removeMember } from "#server/domain/people/remove-member.ts";
import { revokeInvitation } from "#server/domain/people/revoke-invitation.ts";
import { setMemberRole } from "#server/domain/people/set-member-role.ts";
import { createToken } from "#server/domain/tokens/create-token.ts";
import { listTokens } from "#server/domain/tokens/list-tokens.ts";
import { revokeToken } from "#server/domain/tokens/revoke-token.ts";
import { systemActor } from "../factories.ts";
import { makeMember } from "../make-session.ts";
import type { UseCase } from "./use-case.ts";

let made = 0;

function freshEmail(): string {
  made += 1;
  return `invited${made}@example.com`;
}

export const peopleUseCases: readonly UseCase[] = [
  {
    name: "listMembers",
    needs: ["people.view"],
    outsider: "own_space",
    prepare: async () => ({ call: listMembers }),
  },
  {
    name: "listInvitations",
    needs: ["people.view"],
    outsider: "own_space",
    prepare: async () => ({ call: listInvitations }),
  },
  {
    name: "createUser",
    needs: ["people.edit"],
    notForTokens: true,
    outsider: "own_space",
    prepare: async () => {
      const person = { email: freshEmail(), name: "New", password: "a long password" };
      return { call: (actor) => createUser(actor, { ...person, role: "editor" }) };
    },
  },
  {
    name: "inviteMember",
    needs: ["people.edit"],
    notForTokens: true,
    outsider: "own_space",
    prepare: async () => {
      const email = freshEmail();
      return { call: (actor) => inviteMember(actor, { email, role: "editor" }) };
    },
  },
  {
    name: "revokeInvitation",
    needs: ["people.edit"],
    notForTokens: true,
    outsider: "not_found",
    prepare: async (space) => {
      const { invitation } = await inviteMember(systemActor(space), {
        email: freshEmail(),
        role: "editor",
      });
      return { call: (actor) => revokeInvitation(actor, { invitationId: invitation.id }) };
    },
  },
  {
    name: "setMemberRole",
    needs: ["people.edit"],
    notForTokens: true,
    outsider: "not_found",
    prepare: async (space) => {
      const { account } = await makeMember(space, "viewer");
      return { call: (actor) => setMemberRole(actor, { userId: account.id, role: "editor" }) };
    },
  },
  {
    name: "removeMember",
    needs: ["people.edit"],
    notForTokens: true,
    outsider: "not_found",
    prepare: async (space) => {
      const { account } = await makeMember(space, "viewer");
      return { call: (actor) => removeMember(actor, { userId: account.id, keepTokens: false }) };
    },
  },
  {
    name: "listTokens",
    needs: ["token.edit"],
    outsider: "own_space",
    prepare: async () => ({ call: listTokens }),
  },
  {
    name: "createToken",
    needs: ["token.edit"],
    notForTokens: true,
    outsider: "own_space",
    prepare: async () => ({
      call: (actor) =>
        createToken(actor, { name: "Site", role: "viewer", scopes: [], expiresAt: null }),
    }),
  },
  {
    name: "revokeToken",
    needs: ["token.edit"],
    notForTokens: true,
    outsider: "not_found",
    prepare: async (space) => {
      const { apiToken } = await createToken(systemActor(space), {
        name: "Site",
        role: "viewer",
        scopes: [],
        expiresAt: null,
      });
      return { call: (actor) => revokeToken(actor, { tokenId: apiToken.id }) };
    },
  },
];
