import { pageTitle } from "#app/page-title.ts";
import { TagsScreen } from "#components/settings/tags-screen.tsx";

export const generateMetadata = () => pageTitle("tags");

/** The tags of a space. */
export default function TagsPage() {
  return <TagsScreen />;
}
