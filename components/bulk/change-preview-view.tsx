"use client";

import { useTranslations } from "use-intl";
import { textDirection } from "#components/asset/text-direction.ts";
import { UiError } from "#components/space/ui-client.ts";
import { useErrorText } from "#components/space/use-error-text.ts";
import { Banner } from "#components/ui/banner.tsx";
import type { ChangePreview } from "#lib/change-preview.ts";
import { TextValue } from "./text-value.tsx";
import { useTextLabel } from "./use-text-label.ts";

type ChangePreviewViewProps = {
  preview: ChangePreview | null;
  error: Error | null;
  /** False while a newer one is being made. */
  isCurrent: boolean;
};

/** The first differences that a change of texts would make, with what it would skip. */
export function ChangePreviewView({ preview, error, isCurrent }: ChangePreviewViewProps) {
  const t = useTranslations("bulk.preview");
  const errorText = useErrorText();
  const textLabel = useTextLabel();
  if (error)
    return (
      <Banner tone="error" title={t("failed")}>
        {error instanceof UiError && errorText(error)}
      </Banner>
    );
  if (!preview) return <p className="text-ink-3">{t("loading")}</p>;
  return (
    <section aria-label={t("title")} aria-busy={!isCurrent} className="flex flex-col gap-2">
      <p role="status" className={isCurrent ? "" : "opacity-60"}>
        <strong>{t("changing", { count: preview.changing })}</strong>
        {preview.unchanged > 0 && ` · ${t("unchanged", { count: preview.unchanged })}`}
        {preview.skipped.map(({ reason, details, count }) => (
          <span key={reason} className="text-warn">
            {" · "}
            {t("skipped", { count, reason: errorText({ code: "invalid", details }) })}
          </span>
        ))}
      </p>
      {!preview.isAll && (
        <p className="text-sm text-ink-3">{t("firstOnly", { count: preview.looked })}</p>
      )}
      {preview.differences.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <div className="max-h-64 overflow-auto rounded-md border" tabIndex={0}>
          <table className="w-full min-w-120 text-sm">
            <caption className="sr-only">
              {t("firstShown", { count: preview.differences.length })}
            </caption>
            <thead className="sticky top-0 bg-raised text-ink-3">
              <tr className="border-b *:px-2 *:py-1.5 *:text-start *:font-medium">
                <th scope="col">{t("asset")}</th>
                <th scope="col">{t("text")}</th>
                <th scope="col">{t("before")}</th>
                <th scope="col">{t("after")}</th>
              </tr>
            </thead>
            <tbody>
              {preview.differences.map(({ assetId, name, field, before, after }) => {
                const [, key = "", language = ""] = field.split(".");
                const direction = language ? textDirection(language) : "auto";
                return (
                  <tr
                    key={`${assetId} ${field}`}
                    className="border-b last:border-b-0 *:px-2 *:py-1.5 *:align-top"
                  >
                    <th scope="row" className="text-start font-normal">
                      {/* Names break anywhere, so without this they would be one letter wide. */}
                      <span className="block w-28 wrap-anywhere">{name}</span>
                    </th>
                    <td className="whitespace-nowrap text-ink-3">{textLabel(key, language)}</td>
                    <td lang={language} dir={direction} className="text-ink-2 wrap-anywhere">
                      <TextValue value={before} />
                    </td>
                    <td lang={language} dir={direction} className="wrap-anywhere">
                      <TextValue value={after} other={before} />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {preview.differences.length >= 50 && (
        <p className="text-sm text-ink-3">
          {t("firstShown", { count: preview.differences.length })}
        </p>
      )}
    </section>
  );
}
