"use client";

import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { useLibraryAddress } from "./use-library-address.ts";

type Place = {
  /** The open folder; null outside every folder. */
  folderId: number | null;
  /** What the page is called. */
  title: string;
  /** Assets in this place without any filter, where a counter knows. */
  total: number | null;
};

/** The folder, the trash or the whole library: what is open, whatever is filtered in it. */
export function usePlace(): Place {
  const t = useTranslations();
  const { folders, space } = useSpace();
  const { search } = useLibraryAddress();
  if (search.view === "trash")
    return { folderId: null, title: t("common.nav.trash"), total: space.trashCount };
  if (search.folder === "none")
    return { folderId: null, title: t("library.noFolder"), total: null };
  if (search.folder === undefined)
    return { folderId: null, title: t("common.nav.allAssets"), total: space.assetCount };
  const open = folders.find((folder) => folder.id === search.folder);
  if (!open) return { folderId: null, title: t("library.goneFolder"), total: null };
  const inside = new Set([open.id]);
  let total = open.assetCount;
  if (search.sub === "yes")
    for (let grew = true; grew; ) {
      grew = false;
      for (const folder of folders)
        if (folder.parentId !== null && inside.has(folder.parentId) && !inside.has(folder.id)) {
          inside.add(folder.id);
          total += folder.assetCount;
          grew = true;
        }
    }
  return { folderId: open.id, title: open.name, total };
}
