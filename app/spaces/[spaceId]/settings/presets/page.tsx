import { pageTitle } from "#app/page-title.ts";
import { PresetsScreen } from "#components/settings/presets-screen.tsx";

export const generateMetadata = () => pageTitle("presets");

/** The presets of a space. */
export default function PresetsPage() {
  return <PresetsScreen />;
}
