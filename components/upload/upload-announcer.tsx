"use client";

import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { UploadsState } from "./advance-uploads.ts";
import { nextAnnouncement, nothingSaid } from "./upload-announcement.ts";
import { summarizeUploads } from "./upload-summary.ts";
import { useUploadTexts } from "./use-upload-texts.ts";

/** Lines of failures that stay to be read. */
const keptFailures = 100;

/** Tells screen readers how the uploads get on: now and then politely, each failure at once. */
export function UploadAnnouncer({ state }: { state: UploadsState }) {
  const t = useTranslations("upload.announce");
  const { failureText } = useUploadTexts();
  const said = useRef(nothingSaid);
  const saidFailures = useRef(new Set<string>());
  const [polite, setPolite] = useState("");
  const [urgent, setUrgent] = useState<readonly string[]>([]);

  useEffect(() => {
    const next = nextAnnouncement(said.current, summarizeUploads(state), Date.now());
    if (next) {
      said.current = next.said;
      const { kind, ...values } = next.announcement;
      setPolite(t(kind, values));
    }
    const failed = state.items.filter(
      ({ id, status, failure }) => status === "failed" && failure && !saidFailures.current.has(id),
    );
    const first = failed[0];
    if (!first?.failure) return;
    for (const { id } of failed) saidFailures.current.add(id);
    const values = { name: first.name, reason: failureText(first.failure) };
    const text =
      failed.length === 1
        ? t("failed", values)
        : t("manyFailed", { ...values, count: failed.length });
    setUrgent((before) => [...before, text].slice(-keptFailures));
  }, [state, t, failureText]);

  return (
    <>
      <div role="status" className="sr-only">
        {polite}
      </div>
      {/* Not atomic: each new line is read once, and no line swallows the one before. */}
      <div aria-live="assertive" aria-atomic="false" className="sr-only">
        {urgent.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only added
          <p key={index}>{text}</p>
        ))}
      </div>
    </>
  );
}
