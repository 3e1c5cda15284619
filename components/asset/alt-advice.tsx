"use client";

import { useQuery } from "@tanstack/react-query";
import { Lightbulb } from "lucide-react";
import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { assetCountQuery } from "#components/space/space-queries.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { comfortableAltLength, lintAlt } from "#lib/alt-lint.ts";
import type { Asset } from "#lib/asset.ts";
import { libraryPath } from "#lib/library-address.ts";
import { assetSearch } from "#lib/read-asset-search.ts";
import { printTerm } from "#lib/search-language/print-search.ts";

type AltAdviceProps = {
  asset: Asset;
  language: string;
  value: string;
  /** Nobody is typing: then it is worth asking which others have the same text. */
  isSettled: boolean;
};

/** What may be wrong with an alternative text, as advice. */
export function AltAdviceList({ asset, language, value, isSettled }: AltAdviceProps) {
  const t = useTranslations("advice.alt");
  const { actor } = useSpace();
  const title =
    asset.texts.find((text) => text.field === "title" && text.language === language)?.value ?? null;
  const advice = lintAlt({ value, fileName: asset.name, title });
  const values = [`=${value}`];
  const search = assetSearch({
    q: printTerm({ kind: "field", field: "alt", language: language || null, values, isNot: false }),
  });
  const same = useQuery({
    ...assetCountQuery(actor.spaceId, search, 0),
    // Short texts are asked for by everybody, and long ones do not fit into a search.
    enabled: isSettled && value.length >= 3 && value.length <= 400 && language !== "",
    staleTime: 30_000,
  });
  const others = isSettled && same.data ? same.data.count - 1 : 0;
  if (advice.length === 0 && others <= 0) return null;
  return (
    <ul className="flex flex-col gap-0.5 text-sm text-ink-2">
      {advice.map((code) => (
        <li key={code} className="flex items-start gap-1.5">
          <Lightbulb className="mt-0.5 size-3.5 shrink-0 text-warn" />
          {t(code, { limit: comfortableAltLength })}
        </li>
      ))}
      {others > 0 && (
        <li className="flex items-start gap-1.5">
          <Lightbulb className="mt-0.5 size-3.5 shrink-0 text-warn" />
          <span>
            {t("repeated", { count: others })}{" "}
            <TextLink href={libraryPath(actor.spaceId, { search })}>{t("show")}</TextLink>
          </span>
        </li>
      )}
    </ul>
  );
}
