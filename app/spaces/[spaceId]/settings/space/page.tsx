import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { pageTitle } from "#app/page-title.ts";
import { SpaceScreen } from "#components/settings/space-screen.tsx";
import { can } from "#lib/permissions.ts";
import { actorForSession } from "#server/auth/session-actor.ts";
import { getSpaceSettings } from "#server/domain/spaces/get-space-settings.ts";

export const generateMetadata = () => pageTitle("space");

/** The space itself. */
export default async function SpacePage({ params }: { params: Promise<{ spaceId: string }> }) {
  const actor = await actorForSession(await headers(), Number((await params).spaceId));
  if (!actor) notFound();
  const settings = can(actor, "settings.view") ? await getSpaceSettings(actor) : null;
  return <SpaceScreen requestLimit={settings?.apiRequestsPerSecond ?? null} />;
}
