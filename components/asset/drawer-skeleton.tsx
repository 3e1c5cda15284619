"use client";

import { useTranslations } from "use-intl";
import { Skeleton } from "#components/ui/skeleton.tsx";

/** The shape of the details before they are there. */
export function DrawerSkeleton() {
  const t = useTranslations("asset.drawer");
  return (
    <div aria-busy className="flex flex-col gap-4 p-4">
      <span className="sr-only">{t("loading")}</span>
      <Skeleton className="aspect-3/2 w-full rounded-md" />
      <Skeleton className="h-5 w-1/2" />
      <Skeleton className="h-14 w-full" />
      <Skeleton className="h-8 w-full" />
      <Skeleton className="h-8 w-full" />
    </div>
  );
}
