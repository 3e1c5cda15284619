"use client";

import { useTranslations } from "use-intl";
import { textDirection } from "#components/asset/text-direction.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { Select } from "#components/ui/select.tsx";
import type { Asset } from "#lib/asset.ts";

type DeckTextsProps = {
  asset: Asset;
  language: string | null;
  onLanguage: (language: string | null) => void;
};

const everything = "all";

/** The texts to be reviewed, of one language or of all. */
export function DeckTexts({ asset, language, onLanguage }: DeckTextsProps) {
  const t = useTranslations("review");
  const { fields, languages } = useSpace();
  const shown = language ? languages.filter((one) => one.code === language) : languages;
  return (
    <section className="flex flex-col gap-3">
      {languages.length > 1 && (
        <Select
          label={t("language")}
          value={language ?? everything}
          onChange={(key) => onLanguage(key === everything ? null : String(key))}
          options={[
            { id: everything, label: t("allLanguages") },
            ...languages.map((one) => ({ id: one.code, label: one.name })),
          ]}
        />
      )}
      <dl className="flex flex-col gap-3">
        {fields.map((field) => {
          const cells = field.translatable ? shown : [null];
          const values = cells.map((one) => ({
            one,
            value:
              asset.texts.find(
                (text) => text.field === field.key && text.language === (one?.code ?? ""),
              )?.value ?? null,
          }));
          // A text that nobody needs and nobody wrote is nothing to review.
          const rows = values.filter(({ value }) => value !== null || field.required);
          if (rows.length === 0) return null;
          return (
            <div key={field.key} className="flex flex-col gap-1">
              <dt className="text-sm font-medium text-ink-2">{field.name}</dt>
              {rows.map(({ one, value }) => (
                <dd key={one?.code ?? ""} className="flex gap-2">
                  {one && languages.length > 1 && (
                    <span className="w-20 shrink-0 truncate text-sm leading-5 text-ink-3">
                      {one.name}
                    </span>
                  )}
                  {value ? (
                    <span
                      className="min-w-0 flex-1 wrap-anywhere"
                      {...(one
                        ? { lang: one.code, dir: textDirection(one.code) }
                        : { dir: "auto" })}
                    >
                      {value}
                    </span>
                  ) : (
                    <span className={value === null ? "text-warn" : "text-ink-3"}>
                      {t(value === null ? "noText" : "decorative")}
                    </span>
                  )}
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
    </section>
  );
}
