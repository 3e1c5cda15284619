import { headers } from "next/headers";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { SettingsFrame } from "#components/settings/settings-frame.tsx";
import { can } from "#lib/permissions.ts";
import { actorForSession } from "#server/auth/session-actor.ts";

type SettingsLayoutProps = { params: Promise<{ spaceId: string }>; children: ReactNode };

/** The settings of a space: its sections beside the one that is open. */
export default async function SettingsLayout({ params, children }: SettingsLayoutProps) {
  const actor = await actorForSession(await headers(), Number((await params).spaceId));
  if (!actor || !can(actor, "settings.view")) notFound();
  return <SettingsFrame>{children}</SettingsFrame>;
}
