import { lazyPart } from "#components/ui/lazy-part.tsx";

/** The field for a name, with what saves it; what is typed while its code is on its way reaches it. */
export const LazyRenameField = lazyPart(
  () => import("./rename-field.tsx").then((file) => file.RenameField),
  { holdsTab: true },
);
