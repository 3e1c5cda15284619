"use client";

import { SearchX, TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { UiError } from "#components/space/ui-client.ts";
import { useErrorText } from "#components/space/use-error-text.ts";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";

/** What stands where the details of an asset could not be loaded. */
export function AssetMissing({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useTranslations();
  const errorText = useErrorText();
  if (error instanceof UiError && error.code === "not_found")
    return (
      <EmptyState icon={<SearchX />} title={t("asset.drawer.gone")}>
        {t("asset.drawer.goneText")}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={<TriangleAlert />}
      title={t("asset.drawer.failed")}
      actions={<Button onPress={onRetry}>{t("common.retry")}</Button>}
    >
      {error instanceof UiError && errorText(error)}
    </EmptyState>
  );
}
