import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { AccountScreen } from "#components/people/account-screen.tsx";
import { currentUser, spacesOf } from "#server/auth/session-actor.ts";
import { listSessions } from "#server/domain/people/list-sessions.ts";

/** One's own account. */
export default async function AccountPage() {
  const account = await currentUser(await headers());
  if (!account) redirect("/sign-in?next=/account");
  const [sessions, spaces] = await Promise.all([listSessions(account), spacesOf(account.id)]);
  return <AccountScreen account={account} sessions={sessions} hasSpace={spaces.length > 0} />;
}
