"use client";

import { useLocale, useTranslations } from "use-intl";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatByteSize } from "#lib/byte-size.ts";
import type { Amount } from "#lib/storage-report.ts";

type StorageBarsProps = {
  title: string;
  note?: string;
  rows: readonly (Amount & { id: string; label: string; href?: string })[];
};

/** Amounts as a table, with a bar for each that is as long as its share of the largest; nothing without any. */
export function StorageBars({ title, note, rows }: StorageBarsProps) {
  const t = useTranslations("admin.storage");
  const locale = useLocale();
  if (rows.length === 0) return null;
  const most = Math.max(1, ...rows.map((row) => row.bytes));
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-lg font-semibold">{title}</h2>
      <ul className="flex flex-col gap-2.5">
        {rows.map((row) => (
          <li key={row.id} className="flex flex-col gap-1">
            <div className="flex flex-wrap justify-between gap-x-3">
              <span className="min-w-0 wrap-anywhere">
                {row.href ? <TextLink href={row.href}>{row.label}</TextLink> : row.label}
              </span>
              <span className="tabular-nums text-ink-2">
                {formatByteSize(row.bytes, locale)}
                <span className="text-ink-3"> · {t("amount", { files: row.files })}</span>
              </span>
            </div>
            <span aria-hidden className="block h-1 rounded-xs bg-hover">
              <span
                className="block h-full rounded-xs bg-accent forced-color-adjust-none"
                style={{ width: `${(row.bytes / most) * 100}%` }}
              />
            </span>
          </li>
        ))}
      </ul>
      {note && <p className="text-sm text-ink-3">{note}</p>}
    </section>
  );
}
