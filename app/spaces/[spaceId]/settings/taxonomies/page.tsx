import { pageTitle } from "#app/page-title.ts";
import { TaxonomiesScreen } from "#components/classification/taxonomies-screen.tsx";

export const generateMetadata = () => pageTitle("taxonomies");

/** The taxonomies of a space. */
export default function TaxonomiesPage() {
  return <TaxonomiesScreen />;
}
