"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { termPath } from "#components/classification/term-path.ts";
import { useClassifyAsset } from "#components/classification/use-classify-asset.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { ComboBox } from "#components/ui/combo-box.tsx";
import { TagList } from "#components/ui/tag-list.tsx";
import type { Asset } from "#lib/asset.ts";
import type { Taxonomy } from "#lib/library.ts";

type AssetTermsFieldProps = { asset: Asset; isReadOnly: boolean };

/** The terms the asset is filed under, by taxonomy. Absent while the space has none. */
export function AssetTermsField({ asset, isReadOnly }: AssetTermsFieldProps) {
  const { taxonomies } = useSpace();
  return taxonomies
    .filter(({ terms }) => terms.length > 0)
    .map((taxonomy) => (
      <TaxonomyField key={taxonomy.id} taxonomy={taxonomy} asset={asset} isReadOnly={isReadOnly} />
    ));
}

function TaxonomyField({
  taxonomy,
  asset,
  isReadOnly,
}: AssetTermsFieldProps & { taxonomy: Taxonomy }) {
  const t = useTranslations("classification.asset");
  const classify = useClassifyAsset(asset);
  const [round, setRound] = useState(0);
  const own = taxonomy.terms.filter((term) => asset.termIds.includes(term.id));
  const others = taxonomy.terms.filter((term) => !asset.termIds.includes(term.id));
  const add = async (termId: number) => {
    await classify({ addTerms: [termId] });
    setRound(round + 1);
  };
  return (
    <div className="flex flex-col gap-2">
      <TagList
        label={taxonomy.name}
        items={own.map((term) => ({ id: term.id, label: termPath(taxonomy, term) }))}
        empty={t("noTerms")}
        {...(!isReadOnly && {
          onRemove: (ids) => void classify({ removeTerms: [...ids].map(Number) }),
        })}
      />
      {!isReadOnly && others.length > 0 && (
        <ComboBox
          // Empty again after each term.
          key={round}
          label={`${t("addTerm")}: ${taxonomy.name}`}
          hideLabel
          placeholder={t("addTerm")}
          options={others.map((term) => ({ id: term.id, label: termPath(taxonomy, term) }))}
          emptyText={t("noTermFound")}
          menuTrigger={round > 0 ? "input" : "focus"}
          autoFocus={round > 0}
          onSelectionChange={(key) => key !== null && void add(Number(key))}
        />
      )}
    </div>
  );
}
