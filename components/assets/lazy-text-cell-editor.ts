import { lazyPart } from "#components/ui/lazy-part.tsx";

/** The field for a text of the table; what is typed while its code is on its way reaches it. */
export const LazyTextCellEditor = lazyPart(
  () => import("./text-cell-editor.tsx").then((file) => file.TextCellEditor),
  { holdsTab: true },
);
