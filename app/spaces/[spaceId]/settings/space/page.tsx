import { pageTitle } from "#app/page-title.ts";
import { SpaceScreen } from "#components/settings/space-screen.tsx";

export const generateMetadata = () => pageTitle("space");

/** The space itself. */
export default function SpacePage() {
  return <SpaceScreen />;
}
