"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { Field } from "#lib/library.ts";
import { FieldRule } from "./field-rule.tsx";

export type FieldSettings = Pick<
  Field,
  "name" | "required" | "translatable" | "multiline" | "pattern" | "patternHint"
>;

type FieldPropertiesProps = {
  value: FieldSettings;
  onChange: (changes: Partial<FieldSettings>) => void;
  /** Built-in fields let only `required` and `translatable` be changed. */
  isBuiltIn: boolean;
  errors: { name?: string | undefined; pattern?: string | undefined };
  /** Goes right under the name. */
  children?: ReactNode;
};

/** What can be said about a field, in a form. */
export function FieldProperties({
  value,
  onChange,
  isBuiltIn,
  errors,
  children,
}: FieldPropertiesProps) {
  const t = useTranslations("settings.fields");
  return (
    <>
      <TextField
        label={t("name")}
        autoFocus={!isBuiltIn}
        isReadOnly={isBuiltIn}
        {...(isBuiltIn && { description: t("builtInHint") })}
        error={errors.name}
        value={value.name}
        onChange={(name) => onChange({ name })}
      />
      {children}
      <Checkbox
        isSelected={value.translatable}
        onChange={(translatable) => onChange({ translatable })}
        description={t("translatableHint")}
      >
        {t("translatable")}
      </Checkbox>
      <Checkbox
        isSelected={value.required}
        onChange={(required) => onChange({ required })}
        description={t("requiredHint")}
      >
        {t("required")}
      </Checkbox>
      {!isBuiltIn && (
        <>
          <Checkbox isSelected={value.multiline} onChange={(multiline) => onChange({ multiline })}>
            {t("multiline")}
          </Checkbox>
          <FieldRule
            pattern={value.pattern ?? ""}
            sentence={value.patternHint ?? ""}
            onPatternChange={(pattern) => onChange({ pattern: pattern || null })}
            onSentenceChange={(patternHint) => onChange({ patternHint: patternHint || null })}
            error={errors.pattern}
          />
        </>
      )}
    </>
  );
}
