"use client";

import { useLocale, useTranslations } from "use-intl";
import { useAssetMutations } from "#components/assets/use-asset-mutations.ts";
import { folderPath } from "#components/folders/folder-forest.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { ComboBox } from "#components/ui/combo-box.tsx";
import type { Asset } from "#lib/asset.ts";

/** What stands for "in no folder" among the folders' ids. */
const nowhere = "none";

type AssetFolderFieldProps = { asset: Asset; isReadOnly: boolean };

/** The folder the asset lies in; choosing another moves it. */
export function AssetFolderField({ asset, isReadOnly }: AssetFolderFieldProps) {
  const t = useTranslations("asset.details");
  const locale = useLocale();
  const { folders } = useSpace();
  const mutations = useAssetMutations();
  const paths = folders
    .map(({ id }) => ({
      id: String(id),
      label: folderPath(folders, id)
        .map((folder) => folder.name)
        .join(" / "),
    }))
    .sort((one, other) => one.label.localeCompare(other.label, locale, { numeric: true }));
  const options = [{ id: nowhere, label: t("noFolder") }, ...paths];
  return (
    <ComboBox
      // Starts anew when somebody else moves it.
      key={asset.folderId ?? nowhere}
      label={t("folder")}
      options={options}
      emptyText={t("noFolderFound")}
      isReadOnly={isReadOnly}
      defaultSelectedKey={asset.folderId === null ? nowhere : String(asset.folderId)}
      onSelectionChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (!chosen) return;
        const folderId = chosen.id === nowhere ? null : Number(chosen.id);
        if (folderId !== asset.folderId) void mutations.move([asset], folderId, chosen.label);
      }}
    />
  );
}
