"use client";

import { useTranslations } from "use-intl";

/** By which way a file came here, in words; null when it is not known. */
export function useOriginText(origin: Record<string, unknown> | null): string | null {
  const t = useTranslations("drawer.origin");
  if (!origin) return null;
  const { way } = origin;
  const from = typeof origin.from === "string" ? origin.from : null;
  if (way === "upload" || way === "import" || way === "sample") return t(way);
  if (way === "api") return from ? t("apiFrom", { from }) : t("api");
  if (way === "url") return from ? t("urlFrom", { from }) : t("url");
  return null;
}
