import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { PeopleScreen } from "#components/people/people-screen.tsx";
import { messagesFor } from "#lib/messages/messages.ts";
import { can } from "#lib/permissions.ts";
import { interfaceLocale } from "#server/auth/interface-locale.ts";
import { publicUrl } from "#server/auth/public-url.ts";
import { actorForSession } from "#server/auth/session-actor.ts";
import { listInvitations } from "#server/domain/people/list-invitations.ts";
import { listMembers } from "#server/domain/people/list-members.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await interfaceLocale(await headers())).people.members.title };
}

/** The people of a space. */
export default async function PeoplePage({ params }: { params: Promise<{ spaceId: string }> }) {
  const actor = await actorForSession(await headers(), Number((await params).spaceId));
  if (!actor || !can(actor, "people.view")) notFound();
  const [members, invitations] = await Promise.all([listMembers(actor), listInvitations(actor)]);
  return (
    <PeopleScreen actor={actor} members={members} invitations={invitations} origin={publicUrl()} />
  );
}
