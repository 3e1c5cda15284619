"use client";

import { useTranslations } from "use-intl";
import { useErrorText } from "#components/space/use-error-text.ts";
import type { BulkOutcome } from "#lib/bulk-outcome.ts";

/** As many reasons as a message names. */
const mostReasons = 3;

/** How many were left as they were, and why. */
export function useSkippedText() {
  const t = useTranslations("bulk");
  const errorText = useErrorText();
  return ({ skipped, skippedCount }: Pick<BulkOutcome, "skipped" | "skippedCount">): string => {
    const reasons = [...new Set(skipped.map(errorText))].slice(0, mostReasons);
    return [t("skipped", { count: skippedCount }), ...reasons].join(" ");
  };
}
