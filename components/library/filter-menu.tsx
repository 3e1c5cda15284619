"use client";

import { Plus } from "lucide-react";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { ChipButton } from "#components/ui/chip-button.tsx";
import { Popover } from "#components/ui/popover.tsx";
import { Spinner } from "#components/ui/spinner.tsx";

const FacetPanel = lazy(() => import("#components/search/facet-panel.tsx"));

/** All filters in one panel; each applies at once, so that the list shows what it does. */
export function FilterMenu() {
  const t = useTranslations("library.filter");
  return (
    <Popover
      label={t("title")}
      trigger={
        <ChipButton>
          <Plus className="size-3" />
          {t("add")}
        </ChipButton>
      }
    >
      <div className="w-80 max-w-full">
        <Suspense fallback={<Spinner className="mx-auto my-8 size-4" />}>
          <FacetPanel />
        </Suspense>
      </div>
    </Popover>
  );
}
