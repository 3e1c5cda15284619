"use client";

import { useTranslations } from "use-intl";
import { useErrorText } from "#components/space/use-error-text.ts";
import type { UploadsState } from "./advance-uploads.ts";
import { isRefusal, type UploadFailure, type UploadItem } from "./upload-item.ts";

/** How an upload's state reads. */
export function useUploadTexts() {
  const t = useTranslations("upload");
  const errors = useTranslations("errors.reason");
  const errorText = useErrorText();

  function failureText(failure: UploadFailure): string {
    const { code, details } = failure;
    if (details.reason === "file_changed") return t("detail.fileChanged");
    if (details.reason !== "no_answer") return errorText(failure);
    if (code === "too_large") return t("detail.tooLarge");
    return code === "unavailable" ? t("detail.noAnswer") : errorText({ code, details: {} });
  }

  /** The word or two at the end of the row. */
  function statusText(
    item: UploadItem,
    { isPaused, isOffline }: Pick<UploadsState, "isPaused" | "isOffline">,
  ): string {
    switch (item.status) {
      case "hashing":
        if (isOffline) return t("status.offline");
        return t(`status.${isPaused || item.isHeld ? "paused" : "hashing"}`);
      case "asking":
        return t("status.asking");
      case "waiting":
        if (isOffline) return t("status.offline");
        return t(`status.${isPaused || item.isHeld ? "paused" : "waiting"}`);
      case "sending":
        return t("status.sending", { percent: percentOf(item) });
      case "checking":
        return t("status.checking");
      case "retrying":
        return t("status.waiting");
      case "needs_file":
        return t("status.needsFile");
      case "failed":
        return t(`status.${isRefusal(item.failure) ? "refused" : "failed"}`);
      case "done":
        return t("status.done");
    }
  }

  /** Sentences under the name: why, and what to do. */
  function detailTexts(item: UploadItem, now: number): string[] {
    if (item.status === "retrying")
      return [
        t("detail.retrying", {
          seconds: Math.max(Math.ceil(((item.retryAt ?? now) - now) / 1000), 0),
        }),
      ];
    if (item.status === "needs_file") return [t("detail.needsFile")];
    if (item.status === "failed" && item.failure) return [failureText(item.failure)];
    return (item.outcome?.notes ?? []).map((note) => noteText(item, note));
  }

  function noteText({ outcome, name }: UploadItem, note: string): string {
    if (note === "extension_corrected")
      return t("note.extension_corrected", { name: outcome?.savedName ?? name });
    if (note === "already_here") return t("note.already_here");
    if (note !== "no_preview") return t("note.other");
    const reason = `preview_${outcome?.previewReason}` as Parameters<typeof errors>[0];
    return errors.has(reason) ? errors(reason) : t("note.no_preview");
  }

  return { failureText, statusText, detailTexts };
}

/** Whole percent of an upload that has been sent. */
export function percentOf({ sent, size }: UploadItem): number {
  return size === 0 ? 100 : Math.min(Math.floor((sent / size) * 100), 100);
}
