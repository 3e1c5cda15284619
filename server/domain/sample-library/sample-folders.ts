/** Folders of the sample library as paths; each stands after its parent. */
export const sampleFolders = [
  "Brand",
  "Brand/Backgrounds",
  "Brand/Icons",
  "Brand/Logos",
  "Brand/Patterns",
  "Campaigns",
  "Campaigns/Spring 2027",
  "Campaigns/Spring 2027/Hero pictures",
  "Campaigns/Winter 2026",
  "Campaigns/Winter 2026/Hero pictures",
  "Editorial",
  "Editorial/Illustrations",
  "Places",
  "Places/Cities",
  "Places/Coast",
  "Places/Deserts",
  "Places/Fields and woods",
  "Places/Mountains",
  "Press",
  "Products",
  "Products/Care",
  "Products/Küche",
] as const;

export type SampleFolder = (typeof sampleFolders)[number];
