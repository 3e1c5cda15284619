import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { pageTitle } from "#app/page-title.ts";
import { StorageScreen } from "#components/storage/storage-screen.tsx";
import { can } from "#lib/permissions.ts";
import { actorForSession } from "#server/auth/session-actor.ts";

export const generateMetadata = () => pageTitle("storage");

/** What fills the storage. */
export default async function StoragePage({ params }: { params: Promise<{ spaceId: string }> }) {
  const actor = await actorForSession(await headers(), Number((await params).spaceId));
  if (!actor || !can(actor, "space.edit")) notFound();
  return <StorageScreen />;
}
