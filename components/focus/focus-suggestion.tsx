"use client";

import { useTranslations } from "use-intl";
import { Banner } from "#components/ui/banner.tsx";
import type { FocusDraft } from "./use-focus-draft.ts";

/** Says that what the marker shows is only suggested, until it is saved or moved. */
export function FocusSuggestion({ draft }: { draft: FocusDraft }) {
  const t = useTranslations("asset.focus.suggested");
  if (!draft.suggested) return null;
  return (
    <Banner title={t("title")}>
      {t(draft.suggested)} {t("hint")}
    </Banner>
  );
}
