import { redirect } from "next/navigation";

/** Settings begin with the languages. */
export default async function SettingsPage({ params }: { params: Promise<{ spaceId: string }> }) {
  redirect(`/spaces/${(await params).spaceId}/settings/languages`);
}
