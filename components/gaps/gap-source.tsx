"use client";

import { useTranslations } from "use-intl";
import { textDirection } from "#components/asset/text-direction.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Asset } from "#lib/asset.ts";
import type { Field, Language } from "#lib/library.ts";

type GapSourceProps = {
  asset: Asset;
  field: Field;
  language: Language | null;
  onCopy: (text: string) => void;
};

/** The same text in the language it is translated from. */
export function GapSource({ asset, field, language, onCopy }: GapSourceProps) {
  const t = useTranslations("gaps.queue");
  const { languages } = useSpace();
  const source = languages.find((known) => known.isDefault);
  if (!language || !source || source.code === language.code) return null;
  const text = asset.texts.find(
    (one) => one.field === field.key && one.language === source.code,
  )?.value;
  return (
    <section className="rounded-md bg-panel px-3 py-2">
      <h2 className="flex justify-between gap-2 text-sm font-medium text-ink-2">
        {t("source", { field: field.name, language: source.name })}
        {text && <TextLink onPress={() => onCopy(text)}>{t("copySource")}</TextLink>}
      </h2>
      {text ? (
        <p lang={source.code} dir={textDirection(source.code)} className="wrap-anywhere">
          {text}
        </p>
      ) : (
        <p className="text-ink-3">{t("noSource", { language: source.name })}</p>
      )}
    </section>
  );
}
