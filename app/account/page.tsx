import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { AccountScreen } from "#components/people/account-screen.tsx";
import { messagesFor } from "#lib/messages/messages.ts";
import { interfaceLocale } from "#server/auth/interface-locale.ts";
import { currentUser, spacesOf } from "#server/auth/session-actor.ts";
import { getPreferences } from "#server/domain/people/get-preferences.ts";
import { listSessions } from "#server/domain/people/list-sessions.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await interfaceLocale(await headers())).people.account.title };
}

/** One's own account. */
export default async function AccountPage() {
  const account = await currentUser(await headers());
  if (!account) redirect("/sign-in?next=/account");
  const [sessions, spaces, preferences] = await Promise.all([
    listSessions(account),
    spacesOf(account.id),
    getPreferences(account.id),
  ]);
  return (
    <AccountScreen
      account={account}
      sessions={sessions}
      hasSpace={spaces.length > 0}
      preferences={preferences}
    />
  );
}
