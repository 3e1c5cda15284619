"use client";

import { Upload } from "lucide-react";
import { memo, useMemo } from "react";
import { useTranslations } from "use-intl";
import { folderPath } from "#components/folders/folder-forest.ts";
import { SearchBox } from "#components/search/search-box.tsx";
import { NavigationButton } from "#components/space/navigation-button.tsx";
import { useSpace } from "#components/space/space-context.tsx";
import { Breadcrumbs } from "#components/ui/breadcrumbs.tsx";
import { Button } from "#components/ui/button.tsx";
import { useUploads } from "#components/upload/upload-context.ts";
import { useLibraryAddress } from "./use-library-address.ts";
import { usePlace } from "./use-place.ts";

/** Where one is, the search, and the upload into what is open. Rows that come leave it alone. */
export const LibraryHeader = memo(function LibraryHeader() {
  const t = useTranslations();
  const { folders, can, actor } = useSpace();
  const { search, pathWith } = useLibraryAddress();
  const { folderId, title } = usePlace();
  const { pickFiles } = useUploads();
  const path = useMemo(() => folderPath(folders, folderId), [folders, folderId]);
  const items =
    path.length === 0
      ? [{ id: "here", label: title }]
      : path.map((folder) => ({
          id: folder.id,
          label: folder.name,
          href: pathWith({ search: { folder: folder.id }, assetId: null }),
        }));
  return (
    // The search stands in the middle, however long the path is and with or without the button.
    <header className="flex shrink-0 flex-wrap items-center gap-2 border-b px-4 py-2.5 @[44rem]/library:grid @[44rem]/library:grid-cols-[minmax(0,1fr)_min(32.5rem,46cqw)_1fr]">
      <div className="flex min-w-0 flex-1 items-center gap-2">
        <NavigationButton />
        <Breadcrumbs label={t("library.path")} items={items} endsInHeading />
      </div>
      <SearchBox className="order-last w-full @[44rem]/library:order-none" />
      {search.view === "live" && (
        <Button
          variant="primary"
          className="@[44rem]/library:justify-self-end"
          icon={<Upload />}
          onPress={() => pickFiles(folderId)}
          disabledReason={
            can("asset.upload") || actor.kind !== "user"
              ? undefined
              : t("library.command.refusedByRole", { role: actor.role })
          }
        >
          {t("library.upload")}
        </Button>
      )}
    </header>
  );
});
