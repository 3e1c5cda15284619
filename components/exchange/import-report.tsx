"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { textDirection } from "#components/asset/text-direction.ts";
import { TextValue } from "#components/bulk/text-value.tsx";
import { useTextLabel } from "#components/bulk/use-text-label.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { useErrorText } from "#components/space/use-error-text.ts";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { TextImportReport } from "#lib/text-import-report.ts";

type ImportReportProps = {
  report: TextImportReport;
  fileName: string;
  isWriting: boolean;
  onWrite: () => void;
};

/** What a file would change, row by row, and what is wrong with it; the button that writes it. */
export function ImportReport({ report, fileName, isWriting, onWrite }: ImportReportProps) {
  const t = useTranslations("exchange.report");
  const common = useTranslations("common");
  const errorText = useErrorText();
  const textLabel = useTextLabel();
  const { actor } = useSpace();
  const { changedTexts, changedAssets, conflicts, refusals, problems, differences } = report;
  const reasonText = (reason: string, values?: Record<string, string | number>) =>
    errorText({ code: "invalid", details: { reason, ...(values && { values }) } });
  return (
    <section aria-label={t("title")} className="flex flex-col gap-3">
      <h3 className="font-semibold">{t("title")}</h3>
      <div role="status">
        <ul className="flex flex-col gap-0.5">
          <li className="text-ink-2 wrap-anywhere">
            {t("file", { name: fileName, rows: report.rows })}
          </li>
          <li>
            <strong>{t("changes", { texts: changedTexts, assets: changedAssets })}</strong>
          </li>
          {conflicts > 0 && <li className="text-warn">{t("conflicts", { count: conflicts })}</li>}
          {refusals > 0 && <li className="text-warn">{t("refusals", { count: refusals })}</li>}
          {report.problemCount > 0 && (
            <li className="text-danger">{t("problems", { count: report.problemCount })}</li>
          )}
        </ul>
      </div>
      {problems.length > 0 && (
        <Disclosure title={t("problems", { count: report.problemCount })} defaultExpanded>
          <ScrollTable caption={t("problems", { count: report.problemCount })}>
            <Head names={[t("row"), t("column"), t("problem")]} />
            <tbody>
              {problems.map(({ row, column, reason, values }) => (
                <tr key={`${row} ${column} ${reason}`} className={rowStyle}>
                  <td className="tabular-nums">{row}</td>
                  <td className="whitespace-nowrap">{column}</td>
                  <td className="wrap-anywhere">{reasonText(reason, values)}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        </Disclosure>
      )}
      {differences.length > 0 && (
        <>
          <ScrollTable caption={t("title")}>
            <Head names={[t("row"), t("asset"), t("text"), t("before"), t("after"), t("state")]} />
            <tbody>
              {differences.map((one) => {
                const written = {
                  lang: one.language,
                  dir: one.language ? textDirection(one.language) : "auto",
                };
                return (
                  <tr
                    key={`${one.row} ${one.assetId} ${one.field} ${one.language}`}
                    className={rowStyle}
                  >
                    <td className="tabular-nums text-ink-3">{one.row}</td>
                    <td>
                      <span className="block w-28 wrap-anywhere">
                        <TextLink href={`/spaces/${actor.spaceId}/assets/${one.assetId}`}>
                          {one.name}
                        </TextLink>
                      </span>
                    </td>
                    <td className="whitespace-nowrap text-ink-3">
                      {textLabel(one.field, one.language)}
                    </td>
                    <td {...written} className="text-ink-2 wrap-anywhere">
                      <TextValue value={one.before} />
                    </td>
                    <td {...written} className="wrap-anywhere">
                      <TextValue value={one.after} other={one.before} />
                    </td>
                    <td className={one.reason ? "text-warn" : "text-ok"}>
                      {one.reason ? reasonText(one.reason, one.values) : t("written")}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </ScrollTable>
          {differences.length < changedTexts + conflicts + refusals && (
            <p className="text-sm text-ink-3">{t("firstShown", { count: differences.length })}</p>
          )}
        </>
      )}
      <Button
        variant="primary"
        className="self-start"
        onPress={onWrite}
        isPending={isWriting}
        pendingLabel={common("saving")}
        disabledReason={changedTexts === 0 ? t("nothing") : undefined}
      >
        {t("apply", { count: changedTexts })}
      </Button>
    </section>
  );
}

const rowStyle = "border-b last:border-b-0 *:px-2 *:py-1.5 *:align-top";

function ScrollTable({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div className="max-h-[28rem] overflow-auto rounded-md border" tabIndex={0}>
      <table className="w-full min-w-160 text-sm">
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}

function Head({ names }: { names: readonly string[] }) {
  return (
    <thead className="sticky top-0 bg-raised text-ink-3">
      <tr className="border-b *:px-2 *:py-1.5 *:text-start *:font-medium">
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
