import type { Metadata } from "next";
import { headers } from "next/headers";
import { InviteScreen } from "#components/people/invite-screen.tsx";
import { LinkGone } from "#components/people/link-gone.tsx";
import { isAppError } from "#lib/app-error.ts";
import { messagesFor } from "#lib/messages/messages.ts";
import { interfaceLocale } from "#server/auth/interface-locale.ts";
import { currentUser } from "#server/auth/session-actor.ts";
import { getInvitation, type OpenInvitation } from "#server/domain/people/get-invitation.ts";

type InvitePageProps = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await interfaceLocale(await headers())).people.invite.pageTitle };
}

/** The page behind an invitation link: a new account, or joining with one's own. */
export default async function InvitePage({ params }: InvitePageProps) {
  const { token } = await params;
  const invitation = await openInvitation(token);
  if (!invitation) return <LinkGone kind="invite" />;
  const account = await currentUser(await headers());
  return (
    <InviteScreen
      token={token}
      invitation={invitation}
      person={account && { name: account.name, email: account.email }}
    />
  );
}

async function openInvitation(token: string): Promise<OpenInvitation | null> {
  try {
    return await getInvitation({ token });
  } catch (error) {
    if (isAppError(error) && error.code === "not_found") return null;
    throw error;
  }
}
