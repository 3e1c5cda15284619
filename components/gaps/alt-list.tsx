"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { textDirection } from "#components/asset/text-direction.ts";
import { LoadingBlock } from "#components/space/loading-block.tsx";
import { useSpace } from "#components/space/space-context.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { type AdviceKind, adviceKinds } from "#lib/alt-advice.ts";
import { altAdviceQuery } from "./alt-advice-query.ts";

const every = "every";

/** Alternative texts that are there and still worth a look, the newest assets first. */
export function AltList() {
  const t = useTranslations("reports.alt");
  const common = useTranslations("common");
  const { actor, fields, languages, space } = useSpace();
  const [language, setLanguage] = useState(space.defaultLanguage);
  const [kind, setKind] = useState<AdviceKind | null>(null);
  const pages = useInfiniteQuery(altAdviceQuery(actor.spaceId, language));
  if (!fields.some((field) => field.builtIn && field.key === "alt")) return null;
  const looked = pages.data?.pages.reduce((sum, page) => sum + page.looked, 0) ?? 0;
  const found = pages.data?.pages.flatMap((page) => page.found) ?? [];
  const shown = kind ? found.filter(({ advice }) => advice.includes(kind)) : found;
  return (
    <section aria-label={t("title")} className="flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{t("title")}</h2>
      <div className="grid gap-3 sm:grid-cols-2">
        {languages.length > 1 && (
          <Select
            label={t("language")}
            value={language}
            onChange={(key) => setLanguage(String(key))}
            options={languages.map(({ code, name }) => ({ id: code, label: name }))}
          />
        )}
        <Select
          label={t("kind")}
          value={kind ?? every}
          onChange={(key) => setKind(adviceKinds.find((one) => one === key) ?? null)}
          options={[
            { id: every, label: t("every") },
            ...adviceKinds.map((one) => ({ id: one, label: t(`kinds.${one}`) })),
          ]}
        />
      </div>
      {pages.isError && (
        <Banner
          tone="error"
          title={t("failed")}
          actions={
            <Button size="sm" onPress={() => void pages.refetch()}>
              {common("retry")}
            </Button>
          }
        />
      )}
      {pages.isPending && <LoadingBlock className="h-20" />}
      {pages.data && (
        <p role="status" className="text-sm text-ink-2">
          {t("looked", { found: shown.length, looked })}
        </p>
      )}
      <ul className="flex flex-col">
        {shown.map(({ assetId, name, value, advice }) => (
          <li key={assetId} className="flex flex-col gap-0.5 border-b py-2">
            <span className="wrap-anywhere">
              <TextLink href={`/spaces/${actor.spaceId}/assets/${assetId}`}>{name}</TextLink>
            </span>
            <span lang={language} dir={textDirection(language)} className="wrap-anywhere">
              {value}
            </span>
            <span className="text-sm text-warn">
              {advice.map((one) => t(`kinds.${one}`)).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button
          className="self-start"
          isPending={pages.isFetchingNextPage}
          pendingLabel={common("loading")}
          onPress={() => void pages.fetchNextPage()}
        >
          {t("further")}
        </Button>
      )}
    </section>
  );
}
