"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { renameAsset } from "#components/assets/rename-asset.ts";
import { useSavedLists } from "#components/assets/use-saved-lists.ts";
import { TextField } from "#components/ui/text-field.tsx";
import type { Asset } from "#lib/asset.ts";

type AssetNameFieldProps = { asset: Asset; isReadOnly: boolean };

/** The name, saved when it is left or with Enter. Escape takes back what was typed. */
export function AssetNameField({ asset, isReadOnly }: AssetNameFieldProps) {
  const t = useTranslations("asset.details");
  const lists = useSavedLists();
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  const save = async () => {
    if (typed === null) return;
    const isChanged = typed.trim() !== "" && typed !== asset.name;
    const refused = isChanged ? await renameAsset(lists, asset, typed) : null;
    setError(refused ?? undefined);
    if (refused === null) setTyped(null);
  };
  return (
    <TextField
      label={t("name")}
      description={isReadOnly ? undefined : t("nameHint")}
      value={typed ?? asset.name}
      onChange={setTyped}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.key === "Enter") void save();
        if (event.key !== "Escape" || typed === null) return event.continuePropagation();
        setTyped(null);
        setError(undefined);
      }}
      isReadOnly={isReadOnly}
      error={error}
      dir="auto"
    />
  );
}
