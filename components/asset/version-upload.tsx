"use client";

import { Upload as UploadIcon } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { sessionEnded } from "#components/space/session-signals.ts";
import { useErrorText } from "#components/space/use-error-text.ts";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { showToast } from "#components/ui/toast-queue.ts";
import { failureOf } from "#components/upload/upload-failure.ts";
import type { Asset } from "#lib/asset.ts";
import { sendVersion } from "./send-version.ts";

/** Gives the asset another file, from this computer. */
export function VersionUpload({
  asset,
  onReplaced,
}: {
  asset: Asset;
  onReplaced: () => Promise<void>;
}) {
  const t = useTranslations("drawer.versions");
  const common = useTranslations("common");
  const errorText = useErrorText();
  const input = useRef<HTMLInputElement>(null);
  const stop = useRef(() => {});
  const [percent, setPercent] = useState<number | null>(null);
  const [error, setError] = useState<string>();
  useEffect(() => () => stop.current(), []);

  function send(file: File) {
    setError(undefined);
    setPercent(0);
    stop.current = sendVersion(asset, file, {
      onProgress: setPercent,
      onDone: () => {
        setPercent(null);
        showToast({ tone: "ok", title: t("replaced", { name: asset.name }) });
        void onReplaced();
      },
      onFailed: (request) => {
        setPercent(null);
        const { failure } = failureOf(request);
        if (failure.code === "unauthenticated") window.dispatchEvent(new Event(sessionEnded));
        setError(errorText(failure));
      },
    });
  }

  return (
    <div className="flex flex-col gap-2">
      <input
        ref={input}
        type="file"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) send(file);
          // The same file can be chosen again after a failure.
          event.target.value = "";
        }}
      />
      {percent === null ? (
        <>
          <Button
            className="self-start"
            icon={<UploadIcon />}
            onPress={() => input.current?.click()}
          >
            {t("upload")}
          </Button>
          <p className="text-sm text-ink-3">{t("uploadHint")}</p>
        </>
      ) : (
        <div className="flex items-end gap-2">
          <div className="flex-1">
            <ProgressBar
              label={percent < 100 ? t("uploading", { percent }) : t("checking")}
              value={percent}
            />
          </div>
          <Button
            size="sm"
            onPress={() => {
              stop.current();
              setPercent(null);
            }}
          >
            {common("cancel")}
          </Button>
        </div>
      )}
      {error && (
        <Banner tone="error" isLive>
          {error}
        </Banner>
      )}
    </div>
  );
}
