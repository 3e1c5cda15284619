"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "use-intl";
import { ChipButton } from "#components/ui/chip-button.tsx";
import { lazyPart } from "#components/ui/lazy-part.tsx";
import { Popover } from "#components/ui/popover.tsx";

const FacetPanel = lazyPart(() =>
  import("#components/search/facet-panel.tsx").then((file) => file.default),
);

/** All filters in one panel; each applies at once, so that the list shows what it does. */
export function FilterMenu() {
  const t = useTranslations("library.filter");
  return (
    <Popover
      label={t("title")}
      onIntent={FacetPanel.preload}
      trigger={
        <ChipButton>
          <Plus className="size-3" />
          {t("add")}
        </ChipButton>
      }
    >
      <div className="w-80 max-w-full">
        <FacetPanel />
      </div>
    </Popover>
  );
}
