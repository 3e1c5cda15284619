"use client";

import { useTranslations } from "use-intl";
import type { ErrorCode, ErrorDetails } from "#lib/app-error.ts";

/** Turns an error's code and details into a sentence that says what to do. */
export function useErrorText() {
  const t = useTranslations("errors");
  return ({ code, details }: { code: ErrorCode; details: ErrorDetails }): string => {
    const reason = details.reason
      ? (`reason.${details.reason}` as Parameters<typeof t.has>[0])
      : null;
    if (reason && t.has(reason)) return t(reason, details.values ?? {});
    return t(`code.${code}`);
  };
}
