"use client";

import { useTranslations } from "use-intl";
import { ProgressRing } from "#components/ui/progress-ring.tsx";
import type { FolderCompleteness } from "#lib/folder-completeness.ts";

/** How complete the texts in a folder are, as a ring with the numbers in words. */
export function FolderRing({ completeness }: { completeness: FolderCompleteness | undefined }) {
  const t = useTranslations("reports.completeness");
  if (!completeness) return null;
  const { complete, looked, isWhole } = completeness;
  const text = t(isWhole ? "whole" : "sample", { complete, looked });
  return (
    <span title={text} className="flex shrink-0">
      <ProgressRing share={complete / looked} label={text} hideLabel />
    </span>
  );
}
