"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { useSpace } from "./space-context.tsx";

/** Says how far the sample library is drawn, and lets each picture appear when it is there. */
export function FillingBanner() {
  const t = useTranslations("common");
  const { filling, space } = useSpace();
  const queries = useQueryClient();
  const done = filling?.done ?? null;
  const before = useRef(done);
  useEffect(() => {
    if (before.current === done) return;
    before.current = done;
    queries.invalidateQueries({ queryKey: ["space", space.id, "assets"] });
  }, [done, queries, space.id]);
  if (!filling) return null;
  return (
    <div className="border-b bg-panel px-4 py-2">
      <ProgressBar label={t("filling", filling)} value={(filling.done / filling.total) * 100} />
    </div>
  );
}
