"use client";

import { useTranslations } from "use-intl";
import { useErrorText } from "#components/space/use-error-text.ts";
import type { BulkOutcome } from "#lib/bulk-outcome.ts";

/** As many reasons as a message names. */
const mostReasons = 3;

/** How many had it already, and how many were left as they were and why; undefined for none. */
export function useLeftText() {
  const t = useTranslations("bulk");
  const errorText = useErrorText();
  return ({ unchanged, skipped, skippedCount }: BulkOutcome): string | undefined => {
    const parts: string[] = [];
    if (unchanged > 0) parts.push(t("unchanged", { count: unchanged }));
    if (skippedCount > 0) {
      const reasons = new Set(skipped.map(errorText));
      parts.push(t("skipped", { count: skippedCount }), ...[...reasons].slice(0, mostReasons));
    }
    return parts.length > 0 ? parts.join(" ") : undefined;
  };
}
