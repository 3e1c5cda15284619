"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { useSpace } from "./space-context.tsx";

/** Says how far the sample library is drawn, and lets each picture appear when it is there. */
export function FillingBanner() {
  const t = useTranslations("common");
  const { filling, space } = useSpace();
  const queries = useQueryClient();
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another picture is there
  useEffect(() => {
    if (filling) queries.invalidateQueries({ queryKey: ["space", space.id, "assets"] });
  }, [filling?.done, filling === null]);
  if (!filling) return null;
  return (
    <div className="border-b bg-panel px-4 py-2">
      <ProgressBar label={t("filling", filling)} value={(filling.done / filling.total) * 100} />
    </div>
  );
}
