"use client";

import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import type { ElsewhereUploads as Others, UploadCommand } from "./upload-broadcast.ts";

type ElsewhereUploadsProps = {
  others: Others;
  tell: (owner: string, command: UploadCommand) => void;
};

/** What other tabs are uploading, with what can be done about it from here. */
export function ElsewhereUploads({ others, tell }: ElsewhereUploadsProps) {
  const t = useTranslations("upload.elsewhere");
  return [...others].map(([owner, { done, total, percent, phase }]) => {
    const isPaused = phase === "paused";
    return (
      <section key={owner} aria-label={t("title")} className="border-t px-3 py-2">
        <div className="flex flex-wrap items-baseline justify-between gap-x-2">
          <h3 className="font-medium">{t("title")}</h3>
          <small className="text-sm text-ink-3 tabular-nums">
            {isPaused ? t("paused", { done, total }) : t("state", { done, total, percent })}
          </small>
        </div>
        <ProgressBar label={t("progress")} hideLabel value={percent} className="py-1.5" />
        <div className="flex flex-wrap justify-end gap-1">
          <Button
            size="sm"
            variant="quiet"
            onPress={() => tell(owner, isPaused ? "resume" : "pause")}
          >
            {t(isPaused ? "resume" : "pause")}
          </Button>
          <Button size="sm" variant="quiet" onPress={() => tell(owner, "cancelAll")}>
            {t("cancel")}
          </Button>
        </div>
      </section>
    );
  });
}
