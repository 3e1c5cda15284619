import { pageTitle } from "#app/page-title.ts";
import { LanguagesScreen } from "#components/settings/languages-screen.tsx";

export const generateMetadata = () => pageTitle("languages");

/** The languages of a space. */
export default function LanguagesPage() {
  return <LanguagesScreen />;
}
