"use client";

import { useTranslations } from "use-intl";
import { TextField } from "#components/ui/text-field.tsx";
import { passwordLength } from "#lib/account.ts";

type NewPasswordFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
};

/** A password that is being chosen, with the rule it must keep. */
export function NewPasswordField({ label, value, onChange, error }: NewPasswordFieldProps) {
  const t = useTranslations("people");
  return (
    <TextField
      label={label}
      type="password"
      name="new-password"
      autoComplete="new-password"
      isRequired
      minLength={passwordLength.min}
      maxLength={passwordLength.max}
      description={t("passwordHint", { min: passwordLength.min })}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
