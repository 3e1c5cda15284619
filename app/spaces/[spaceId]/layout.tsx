import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { TableViewProvider } from "#components/assets/table-view-context.tsx";
import { PreferencesProvider } from "#components/palette/preferences-context.tsx";
import { AppShell } from "#components/space/app-shell.tsx";
import { SpaceProvider } from "#components/space/space-context.tsx";
import { actorForSession, currentUser, spacesOf } from "#server/auth/session-actor.ts";
import { getPreferences } from "#server/domain/people/get-preferences.ts";
import { getSpaceOverview } from "#server/domain/spaces/get-space-overview.ts";
import { livePositionOfPage } from "./live-position-of-page.ts";

type SpaceLayoutProps = { params: Promise<{ spaceId: string }>; children: ReactNode };

/** Every page of a space: only for its members, inside the shell. */
export default async function SpaceLayout({ params, children }: SpaceLayoutProps) {
  const spaceId = Number((await params).spaceId);
  if (!Number.isSafeInteger(spaceId) || spaceId < 1) notFound();
  const requestHeaders = await headers();
  const person = await currentUser(requestHeaders);
  // A layout is not told its address; server/main.ts hands it on.
  const here = requestHeaders.get("x-vitrine-path") ?? `/spaces/${spaceId}/assets`;
  if (!person) redirect(`/sign-in?next=${encodeURIComponent(here)}`);
  const actor = await actorForSession(requestHeaders, spaceId);
  if (!actor) notFound();
  const livePosition = await livePositionOfPage(actor);
  const [overview, spaces, preferences] = await Promise.all([
    getSpaceOverview(actor),
    spacesOf(person.id),
    getPreferences(person.id),
  ]);
  return (
    <SpaceProvider actor={actor} overview={overview}>
      <PreferencesProvider preferences={preferences}>
        <TableViewProvider kept={preferences.table}>
          <AppShell
            spaces={spaces.map(({ id, name }) => ({ id, name }))}
            person={{ name: person.name, email: person.email }}
            livePosition={livePosition}
          >
            {children}
          </AppShell>
        </TableViewProvider>
      </PreferencesProvider>
    </SpaceProvider>
  );
}
