import { lazyPart } from "#components/ui/lazy-part.tsx";

/** The field for a name; what is typed while its code is on its way reaches it. */
export const LazyRenameField = lazyPart(
  async () => {
    // What saves the name comes with it: the network may be gone by then.
    const [{ RenameField }] = await Promise.all([
      import("./rename-field.tsx"),
      import("./rename-asset.ts"),
    ]);
    return RenameField;
  },
  { holdsTab: true },
);
