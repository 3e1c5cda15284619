"use client";

import { useFormatter, useTranslations } from "use-intl";
import type { AssetTarget } from "#lib/read-asset-target.ts";
import { TextValue } from "./text-value.tsx";
import { useTargetFacts } from "./use-preview.ts";

type CurrentTextProps = { target: AssetTarget; field: string; language: string };

/** What stands in a text of the assets now: the one value, or how many different ones. */
export function CurrentText({ target, field, language }: CurrentTextProps) {
  const t = useTranslations("bulk.texts");
  const format = useFormatter();
  const { data } = useTargetFacts(target);
  if (!data) return null;
  const text = data.texts.find((one) => one.field === field && one.language === language);
  return (
    <p className="text-sm text-ink-2">
      <span className="text-ink-3">{t("now")}: </span>
      {!text ? (
        <em>{t("missing")}</em>
      ) : text.value !== null ? (
        <span lang={language} className="wrap-anywhere">
          <TextValue value={text.value} />
        </span>
      ) : (
        <em>
          {t("inSome", {
            value: t("mixed", { count: text.values }),
            count: format.number(text.count),
            total: format.number(data.count),
          })}
        </em>
      )}
    </p>
  );
}
