"use server";

import { z } from "zod";
import {
  acceptInvitation,
  acceptInvitationSchema,
  joinByInvitation,
  joinByInvitationSchema,
} from "#server/domain/people/accept-invitation.ts";
import { changePassword, changePasswordSchema } from "#server/domain/people/change-password.ts";
import { editAccount, editAccountSchema } from "#server/domain/people/edit-account.ts";
import {
  endOtherSessions,
  endSession,
  endSessionSchema,
} from "#server/domain/people/end-session.ts";
import { inviteMember, inviteMemberSchema } from "#server/domain/people/invite-member.ts";
import { removeMember, removeMemberSchema } from "#server/domain/people/remove-member.ts";
import {
  revokeInvitation,
  revokeInvitationSchema,
} from "#server/domain/people/revoke-invitation.ts";
import { setMemberRole, setMemberRoleSchema } from "#server/domain/people/set-member-role.ts";
import { setPreferences, setPreferencesSchema } from "#server/domain/people/set-preferences.ts";
import { runAccountAction, runPublicAction, runSpaceAction } from "./run-action.ts";

/** Who may enter a space: each takes the space it works in first. */

export async function inviteMemberAction(
  spaceId: number,
  input: z.input<typeof inviteMemberSchema>,
) {
  return runSpaceAction(spaceId, inviteMemberSchema, input, inviteMember);
}

export async function revokeInvitationAction(
  spaceId: number,
  input: z.input<typeof revokeInvitationSchema>,
) {
  return runSpaceAction(spaceId, revokeInvitationSchema, input, revokeInvitation);
}

export async function setMemberRoleAction(
  spaceId: number,
  input: z.input<typeof setMemberRoleSchema>,
) {
  return runSpaceAction(spaceId, setMemberRoleSchema, input, setMemberRole);
}

export async function removeMemberAction(
  spaceId: number,
  input: z.input<typeof removeMemberSchema>,
) {
  return runSpaceAction(spaceId, removeMemberSchema, input, removeMember);
}

/** Invitations, by the secret in their link. */

export async function acceptInvitationAction(input: z.input<typeof acceptInvitationSchema>) {
  return runPublicAction(acceptInvitationSchema, input, acceptInvitation);
}

export async function joinByInvitationAction(input: z.input<typeof joinByInvitationSchema>) {
  return runAccountAction(joinByInvitationSchema, input, joinByInvitation);
}

/** One's own account. */

export async function editAccountAction(input: z.input<typeof editAccountSchema>) {
  return runAccountAction(editAccountSchema, input, editAccount);
}

export async function setPreferencesAction(input: z.input<typeof setPreferencesSchema>) {
  return runAccountAction(setPreferencesSchema, input, setPreferences);
}

export async function changePasswordAction(input: z.input<typeof changePasswordSchema>) {
  return runAccountAction(changePasswordSchema, input, changePassword);
}

export async function endSessionAction(input: z.input<typeof endSessionSchema>) {
  return runAccountAction(endSessionSchema, input, endSession);
}

export async function endOtherSessionsAction() {
  return runAccountAction(z.undefined(), undefined, endOtherSessions);
}
