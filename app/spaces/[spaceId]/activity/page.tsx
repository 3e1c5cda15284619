import { pageTitle } from "#app/page-title.ts";
import { ActivityPage } from "#components/history/activity-page.tsx";

export const generateMetadata = () => pageTitle("activity");

/** What happened in the space. */
export default async function SpaceActivityPage({
  params,
}: {
  params: Promise<{ spaceId: string }>;
}) {
  return <ActivityPage spaceId={Number((await params).spaceId)} />;
}
