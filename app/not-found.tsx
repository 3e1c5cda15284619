"use client";

import { SearchX } from "lucide-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

/** What stands at an address that leads nowhere, or to a space one is no member of. */
export default function NotFoundPage() {
  const t = useTranslations("library.missing");
  return (
    <main className="grid min-h-dvh place-items-center">
      <EmptyState
        icon={<SearchX />}
        title={t("title")}
        actions={<LinkButton href="/">{t("home")}</LinkButton>}
      >
        {t("text")}
      </EmptyState>
    </main>
  );
}
