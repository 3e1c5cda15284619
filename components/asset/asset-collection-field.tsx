"use client";

import { useTranslations } from "use-intl";
import { useClassifyAsset } from "#components/classification/use-classify-asset.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { Select } from "#components/ui/select.tsx";
import type { Asset } from "#lib/asset.ts";

type AssetCollectionFieldProps = { asset: Asset; isReadOnly: boolean };

/** The collection the asset is in. Absent while the space has only its default one. */
export function AssetCollectionField({ asset, isReadOnly }: AssetCollectionFieldProps) {
  const t = useTranslations("classification.asset");
  const { collections } = useSpace();
  const classify = useClassifyAsset(asset);
  if (collections.length < 2 && asset.collectionId === null) return null;
  return (
    <Select
      label={t("collection")}
      placeholder={t("noCollection")}
      isDisabled={isReadOnly}
      options={collections.map(({ id, name }) => ({ id, label: name }))}
      value={asset.collectionId}
      onChange={(key) => {
        const chosen = collections.find(({ id }) => id === key);
        if (chosen && chosen.id !== asset.collectionId) void classify({ collectionId: chosen.id });
      }}
    />
  );
}
