"use client";

import { SearchX } from "lucide-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

/** What stands at an address that leads nowhere, or to a space one is no member of. */
export function PageMissing() {
  const t = useTranslations("library.missing");
  return (
    <EmptyState
      icon={<SearchX />}
      title={t("title")}
      isPageTitle
      actions={<LinkButton href="/">{t("home")}</LinkButton>}
    >
      {t("text")}
    </EmptyState>
  );
}
