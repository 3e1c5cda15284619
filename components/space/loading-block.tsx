"use client";

import { useTranslations } from "use-intl";
import { Skeleton } from "#components/ui/skeleton.tsx";

/** Stands where something is on its way, and says so to those who do not see it. */
export function LoadingBlock({ className }: { className: string }) {
  const t = useTranslations("common");
  return (
    <div aria-busy>
      <span className="sr-only">{t("loading")}</span>
      <Skeleton className={className} />
    </div>
  );
}
