"use client";

import { useTranslations } from "use-intl";
import { useAssetBrowser } from "#components/library/asset-browser-context.ts";
import { GridPart } from "#components/ui/grid-part.tsx";

type PlaceholderProps = { index: number; isFocused: boolean };

/** A card whose asset is on its way: of the same size, so that nothing moves when it comes. */
export function CardPlaceholder({
  index,
  isFocused,
  column,
}: PlaceholderProps & { column: number }) {
  const t = useTranslations("common");
  const browser = useAssetBrowser();
  return (
    <GridPart
      role="gridcell"
      aria-colindex={column}
      aria-label={t("loading")}
      data-index={index}
      tabIndex={isFocused ? 0 : -1}
      onFocus={() => browser.focus(index, null)}
      // Without elements of its own: screens of them come and go with each jump.
      className="rounded-md before:block before:aspect-4/3 before:rounded-md before:bg-panel after:mt-2.5 after:mb-1 after:block after:h-3 after:w-2/3 after:rounded-sm after:bg-panel focus-visible:focus-ring-inset"
    />
  );
}

/** The same as a row of the table. */
export function RowPlaceholder({ index, isFocused }: PlaceholderProps) {
  const t = useTranslations("common");
  const browser = useAssetBrowser();
  return (
    <GridPart
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      tabIndex={isFocused ? 0 : -1}
      onFocus={() => browser.focus(index, null)}
      className="flex h-12 items-center gap-3 border-b ps-13 group-data-compact/browser:h-8 focus-visible:focus-ring-inset"
    >
      <GridPart role="gridcell" aria-label={t("loading")} className="flex items-center gap-3">
        <span className="h-9 w-12 rounded-xs bg-panel group-data-compact/browser:h-6 group-data-compact/browser:w-8" />
        <span className="h-3 w-40 rounded-sm bg-panel" />
      </GridPart>
    </GridPart>
  );
}
