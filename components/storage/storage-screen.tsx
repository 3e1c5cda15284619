"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import { folderPath } from "#components/folders/folder-forest.ts";
import { SettingsScreen } from "#components/settings/settings-screen.tsx";
import { useSpace } from "#components/space/space-context.tsx";
import { UiError } from "#components/space/ui-client.ts";
import { useErrorText } from "#components/space/use-error-text.ts";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatByteSize } from "#lib/byte-size.ts";
import { libraryPath } from "#lib/library-address.ts";
import type { StorageReport } from "#lib/storage-report.ts";
import { StorageBars } from "./storage-bars.tsx";
import { readStorageReport, storageReportQuery } from "./storage-query.ts";

/** What fills the storage: by type, by folder, the largest files, and what could go. */
export function StorageScreen() {
  const t = useTranslations("admin.storage");
  const common = useTranslations("common");
  const errorText = useErrorText();
  const format = useFormatter();
  const locale = useLocale();
  const queries = useQueryClient();
  const { space } = useSpace();
  const query = storageReportQuery(space.id);
  const state = useQuery(query);
  const report = state.data?.report;
  const again = async () =>
    queries.setQueryData(query.queryKey, await readStorageReport(space.id, "yes"));
  return (
    <SettingsScreen
      title={t("title")}
      intro={t("intro")}
      action={
        report && (
          <Button
            isPending={state.data?.isCounting ?? false}
            pendingLabel={t("counting")}
            onPress={() => void again()}
          >
            {t("again")}
          </Button>
        )
      }
    >
      {state.isError && (
        <Banner
          tone="error"
          title={t("failed")}
          actions={
            <Button size="sm" onPress={() => void state.refetch()}>
              {common("retry")}
            </Button>
          }
        >
          {state.error instanceof UiError && errorText(state.error)}
        </Banner>
      )}
      {!report && !state.isError && (
        <Banner title={t("counting")} isLive>
          {t("countingText")}
        </Banner>
      )}
      {report && (
        <>
          <p>
            <strong>
              {t("total", {
                bytes: formatByteSize(sumOf(report, "bytes"), locale),
                files: sumOf(report, "files"),
              })}
            </strong>
            <span className="text-ink-3">
              {" · "}
              {t("asOf", { at: new Date(report.asOf) })}
            </span>
          </p>
          <Report report={report} />
        </>
      )}
      <span className="sr-only" role="status">
        {report && !state.data?.isCounting
          ? t("asOf", { at: new Date(report.asOf) })
          : format.list([])}
      </span>
    </SettingsScreen>
  );
}

function Report({ report }: { report: StorageReport }) {
  const t = useTranslations("admin.storage");
  const common = useTranslations("common");
  const { space, folders } = useSpace();
  const folderName = (id: number | null) =>
    id === null
      ? t("noFolder")
      : folderPath(folders, id)
          .map((folder) => folder.name)
          .join(" / ") || t("goneFolder");
  return (
    <>
      <StorageBars
        title={t("kinds")}
        rows={report.kinds.map(({ kind, ...amount }) => ({
          id: kind,
          label: common(`kind.${kind}`),
          href: libraryPath(space.id, { search: { kinds: [kind] } }),
          ...amount,
        }))}
      />
      <StorageBars
        title={t("rest")}
        note={t("renditionsHint")}
        rows={[
          {
            id: "trash",
            label: t("trash"),
            href: libraryPath(space.id, { search: { view: "trash" } }),
            ...report.trash,
          },
          { id: "versions", label: t("versions"), ...report.versions },
          { id: "renditions", label: t("renditions"), ...report.renditions },
        ]}
      />
      <StorageBars
        title={t("folders")}
        note={t("foldersHint")}
        rows={report.folders.map(({ folderId, ...amount }) => ({
          id: String(folderId),
          label: folderName(folderId),
          href: libraryPath(space.id, { search: { folder: folderId ?? "none" } }),
          ...amount,
        }))}
      />
      <Biggest report={report} />
    </>
  );
}

function Biggest({ report }: { report: StorageReport }) {
  const t = useTranslations("admin.storage");
  const locale = useLocale();
  const { space } = useSpace();
  if (report.biggest.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-lg font-semibold">{t("biggest")}</h2>
      <ol className="flex flex-col divide-y divide-line">
        {report.biggest.map((asset) => (
          <li key={asset.assetId} className="flex gap-3 py-1.5">
            <span className="min-w-0 flex-1 wrap-anywhere">
              <TextLink href={`/spaces/${space.id}/assets/${asset.assetId}`}>{asset.name}</TextLink>
            </span>
            <span className="tabular-nums text-ink-2">{formatByteSize(asset.bytes, locale)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function sumOf(report: StorageReport, what: "files" | "bytes"): number {
  const amounts = [...report.kinds, report.trash, report.versions, report.renditions];
  return amounts.reduce((sum, amount) => sum + amount[what], 0);
}
