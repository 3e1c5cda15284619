import { pageTitle } from "#app/page-title.ts";
import { FieldsScreen } from "#components/settings/fields-screen.tsx";

export const generateMetadata = () => pageTitle("fields");

/** The fields that describe the assets of a space. */
export default function FieldsPage() {
  return <FieldsScreen />;
}
