"use client";

import { useMemo } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { type AssetSummary, assetKinds } from "#lib/asset.ts";
import type { SpaceOverview } from "#lib/library.ts";
import { textCompleteness } from "#lib/text-completeness.ts";

type Completeness = { share: number; short: string; long: string };

export type AssetWords = ReturnType<typeof assetWords>;

/**
 * Says in words what a card or row shows in signs. A list asks for it once, for all of its cards;
 * it stays the same between renders.
 */
export function useAssetWords(): AssetWords {
  const t = useTranslations();
  const format = useFormatter();
  const { languages, fields, trashDays } = useSpace();
  return useMemo(
    () => assetWords(t, format, { languages, fields, trashDays }),
    [t, format, languages, fields, trashDays],
  );
}

function assetWords(
  t: ReturnType<typeof useTranslations<never>>,
  format: ReturnType<typeof useFormatter>,
  { languages, fields, trashDays }: Pick<SpaceOverview, "languages" | "fields" | "trashDays">,
) {
  // As few answers as there are languages and fields, for as many assets as there are.
  const known = new Map<string, Completeness>();
  const completeness = (asset: AssetSummary): Completeness | null => {
    const found = textCompleteness(asset.gaps, languages, fields);
    if (!found) return null;
    const key = `${found.complete}/${found.total}`;
    const answer = known.get(key) ?? {
      share: found.total === 0 ? 1 : found.complete / found.total,
      short: t("library.card.complete", found),
      long: t("library.card.completeLong", found),
    };
    known.set(key, answer);
    return answer;
  };
  const select = wordsAround((name) => t("library.card.select", { name }));
  const menu = wordsAround((name) => t("library.card.menu", { name }));
  const kinds = new Map(assetKinds.map((kind) => [kind, t(`common.kind.${kind}`)]));
  const noPreview = (asset: AssetSummary): string | null => {
    if (!asset.previewReason) return null;
    const key = `errors.reason.preview_${asset.previewReason}` as Parameters<typeof t.has>[0];
    return t.has(key)
      ? String(t(key as "errors.reason.preview_corrupt"))
      : t("library.card.noPreview");
  };
  const lock = ({ lock }: AssetSummary): string | null => {
    if (!lock) return null;
    return lock.reason
      ? t("library.card.lockedWhy", { name: lock.byName, at: lock.at, why: lock.reason })
      : t("library.card.locked", { name: lock.byName, at: lock.at });
  };
  /** When an asset in the trash goes for good; null when it stays. */
  const goes = ({ deletedAt, lock }: AssetSummary): { short: string; long: string } | null => {
    if (deletedAt === null || trashDays === null || lock) return null;
    const at = new Date(deletedAt + trashDays * 86_400_000);
    return { short: t("reports.trash.goes", { at }), long: t("admin.trash.goesOn", { at }) };
  };
  /** When it may be seen no more, or not yet. */
  const schedule = ({ publishAt, expireAt }: AssetSummary): string[] => {
    const now = Date.now();
    const day = (at: number) => format.dateTime(at, { dateStyle: "long" });
    return [
      ...(publishAt !== null && publishAt > now
        ? [t("table.published", { at: day(publishAt) })]
        : []),
      ...(expireAt === null
        ? []
        : [t(expireAt > now ? "table.expires" : "table.expired", { at: day(expireAt) })]),
    ];
  };
  const knownGaps = new Map<string, string[]>();
  /** `alt missing in French and German`, for each text that is required. */
  const missing = ({ gaps }: AssetSummary): string[] => {
    const key = gaps.map(({ field, language }) => `${field} ${language}`).join();
    const words = knownGaps.get(key) ?? missingIn(gaps);
    knownGaps.set(key, words);
    return words;
  };
  const missingIn = (gaps: AssetSummary["gaps"]): string[] =>
    [...Map.groupBy(gaps, (gap) => gap.field)].map(([key, ofField]) => {
      const field = fields.find((known) => known.key === key)?.name ?? key;
      const names = ofField
        .filter(({ language }) => language !== "")
        .map(({ language }) => languages.find(({ code }) => code === language)?.name ?? language);
      return names.length === 0
        ? t("table.missing", { field })
        : t("table.missingIn", { field, languages: format.list(names) });
    });
  /** What a screen reader says for the whole card: first what is written on it, then the rest. */
  const name = (asset: AssetSummary): string => {
    const until = goes(asset)?.short;
    const shown = until ? { short: until, long: until } : completeness(asset);
    return [
      asset.name,
      ...(noPreview(asset) ? [shown?.short, noPreview(asset)] : [shown?.long]),
      kinds.get(asset.kind),
      lock(asset),
      asset.isPrivate ? t("library.card.private") : null,
      goes(asset)?.long,
      ...schedule(asset),
      ...missing(asset),
    ]
      .filter(Boolean)
      .join(", ");
  };
  return {
    ...{ completeness, noPreview, lock, goes, schedule, name },
    select: ({ name }: AssetSummary) => select(name),
    menu: ({ name }: AssetSummary) => menu(name),
    isPrivate: () => t("library.card.private"),
  };
}

/**
 * A sentence with a name in it, put together once: a list says it for each of its cards, and
 * formatting a message makes more garbage than all else on a card.
 */
function wordsAround(sentence: (name: string) => string): (name: string) => string {
  const parts = sentence("\uFFFC").split("\uFFFC");
  return (name) => parts.join(name);
}
