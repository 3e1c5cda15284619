"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

export type PageBrokenProps = {
  /** The digest finds the error in the log of the server. */
  error: Error & { digest?: string };
  reset: () => void;
};

/** What stands in place of a page that could not be shown. */
export function PageBroken({ error, reset }: PageBrokenProps) {
  const t = useTranslations();
  return (
    <EmptyState
      icon={<TriangleAlert />}
      title={t("library.broken.title")}
      isPageTitle
      actions={
        <>
          <LinkButton href="/">{t("library.missing.home")}</LinkButton>
          <Button variant="primary" onPress={reset}>
            {t("common.retry")}
          </Button>
        </>
      }
    >
      {t("library.broken.text")}
      {error.digest && (
        <p className="pt-1 text-sm text-ink-3">
          {t("library.broken.report", { id: error.digest })}
        </p>
      )}
    </EmptyState>
  );
}
