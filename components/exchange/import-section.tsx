"use client";

import { useQueryClient } from "@tanstack/react-query";
import { FileUp } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { postJson } from "#components/bulk/post-json.ts";
import { useLeftText } from "#components/bulk/use-left-text.ts";
import { useTrackJob } from "#components/bulk/use-track-job.ts";
import { useUndo } from "#components/bulk/use-undo.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { UiError } from "#components/space/ui-client.ts";
import { useErrorText } from "#components/space/use-error-text.ts";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { showToast } from "#components/ui/toast-queue.ts";
import type { BulkOutcome } from "#lib/bulk-outcome.ts";
import type { Job } from "#lib/job.ts";
import type { TextImportReport } from "#lib/text-import-report.ts";
import { ImportReport } from "./import-report.tsx";

type Answer = { outcome: BulkOutcome; job: null } | { outcome: null; job: Job };
type Options = { clears: boolean; overwrites: boolean };

/** A file of texts: chosen or dropped, looked at, and written once the person has seen what changes. */
export function ImportSection() {
  const t = useTranslations("exchange.in");
  const common = useTranslations("common");
  const bulk = useTranslations("bulk");
  const errorText = useErrorText();
  const leftText = useLeftText();
  const trackJob = useTrackJob();
  const undo = useUndo();
  const queries = useQueryClient();
  const { spaceId } = useSpace().actor;
  const picker = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [options, setOptions] = useState<Options>({ clears: false, overwrites: false });
  const [report, setReport] = useState<TextImportReport | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState<"check" | "import" | null>(null);

  const address = (what: "check" | "import", { clears, overwrites }: Options) =>
    `/ui/spaces/${spaceId}/texts/${what}?clears=${clears ? "yes" : "no"}&overwrites=${overwrites ? "yes" : "no"}`;
  const said = (error: unknown) =>
    error instanceof UiError ? errorText(error) : errorText({ code: "unavailable", details: {} });
  const check = async (chosen: File, wanted: Options) => {
    setFile(chosen);
    setOptions(wanted);
    setFailure(null);
    setBusy("check");
    try {
      setReport(await postJson<TextImportReport>(address("check", wanted), chosen));
    } catch (error) {
      setReport(null);
      setFailure(said(error));
    }
    setBusy(null);
  };
  const write = async () => {
    if (!file) return;
    setBusy("import");
    try {
      const { outcome, job } = await postJson<Answer>(address("import", options), file);
      void queries.invalidateQueries({ queryKey: ["space", spaceId] });
      if (job) trackJob(job);
      else {
        const left = leftText(outcome);
        showToast({
          tone: outcome.skippedCount > 0 ? "warn" : "ok",
          title:
            outcome.changed > 0
              ? bulk("done.imported", { count: outcome.changed })
              : bulk("nothingChanged"),
          ...(left && { description: left }),
          ...(outcome.changed > 0 && {
            action: {
              label: common("undo"),
              onAction: () => void undo({ batchId: outcome.batchId }),
            },
          }),
        });
      }
      if (!job) await check(file, options);
      else setReport(null);
    } catch (error) {
      setFailure(said(error));
    }
    setBusy(null);
  };
  const change = (part: Partial<Options>) => {
    const wanted = { ...options, ...part };
    if (file) void check(file, wanted);
    else setOptions(wanted);
  };
  return (
    <>
      <p className="text-ink-2">{t("text")}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the button does */}
      <div
        className="flex flex-wrap items-center gap-3 rounded-md border border-dashed border-line-strong p-4"
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes("Files")) return;
          event.preventDefault();
          event.stopPropagation();
        }}
        onDrop={(event) => {
          const [dropped] = event.dataTransfer.files;
          if (!dropped) return;
          event.preventDefault();
          event.stopPropagation();
          void check(dropped, options);
        }}
      >
        <Button icon={<FileUp />} onPress={() => picker.current?.click()}>
          {t(file ? "another" : "choose")}
        </Button>
        <span className="text-ink-3">{t("drop")}</span>
        <input
          ref={picker}
          type="file"
          accept=".csv,.txt,.tsv,.xlf,.xliff"
          hidden
          aria-label={t("choose")}
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            event.target.value = "";
            if (chosen) void check(chosen, options);
          }}
        />
      </div>
      <div className="flex flex-col gap-2">
        <Checkbox
          isSelected={options.clears}
          onChange={(clears) => change({ clears })}
          description={t("clearsText")}
        >
          {t("clears")}
        </Checkbox>
        <Checkbox
          isSelected={options.overwrites}
          onChange={(overwrites) => change({ overwrites })}
          description={t("overwritesText")}
        >
          {t("overwrites")}
        </Checkbox>
      </div>
      {busy === "check" && (
        <p role="status" className="flex items-center gap-2 text-ink-2">
          <Spinner />
          {t("checking")}
        </p>
      )}
      {failure && <Banner tone="error">{failure}</Banner>}
      {report && file && busy !== "check" && (
        <ImportReport
          report={report}
          fileName={file.name}
          isWriting={busy === "import"}
          onWrite={() => void write()}
        />
      )}
    </>
  );
}
