"use client";

import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { Select } from "#components/ui/select.tsx";

type FallbackSelectProps = {
  /** The language it is for, which cannot stand in for itself. */
  ofCode: string | null;
  value: string | null;
  onChange: (code: string | null) => void;
  error?: string | undefined;
};

/** Which language's texts stand in for missing ones. */
export function FallbackSelect({ ofCode, value, onChange, error }: FallbackSelectProps) {
  const t = useTranslations("settings.languages");
  const { languages } = useSpace();
  return (
    <Select
      label={t("fallback")}
      description={t("fallbackHint")}
      error={error}
      options={[
        { id: "", label: t("noFallback") },
        ...languages
          .filter(({ code }) => code !== ofCode)
          .map(({ code, name }) => ({ id: code, label: name })),
      ]}
      value={value ?? ""}
      onChange={(code) => onChange(code ? String(code) : null)}
    />
  );
}
