import { pageTitle } from "#app/page-title.ts";
import { CollectionsScreen } from "#components/classification/collections-screen.tsx";

export const generateMetadata = () => pageTitle("collections");

/** The collections of a space. */
export default function CollectionsPage() {
  return <CollectionsScreen />;
}
