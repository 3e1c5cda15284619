"use client";

import type { ReactNode } from "react";
import type { TextFieldProps } from "react-aria-components";
import { useTranslations } from "use-intl";
import { useErrorText } from "#components/space/use-error-text.ts";
import { Avatar } from "#components/ui/avatar.tsx";
import { Switch } from "#components/ui/switch.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { comfortableAltLength } from "#lib/alt-lint.ts";
import type { Field, Language } from "#lib/library.ts";
import { cellKey } from "#lib/text-cell.ts";
import { textDirection } from "./text-direction.ts";
import type { TextState } from "./text-drafts.ts";

type TextCellFieldProps = {
  field: Field;
  /** Null for a field that is the same in every language. */
  language: Language | null;
  /** Puts the language's name and the mark above the field; else they stand in the row's heading. */
  showsLanguage: boolean;
  /** Null: there is no text. Empty: deliberately none. */
  value: string | null;
  state: TextState | undefined;
  /** How far the saving is. */
  stateMark: ReactNode;
  isReadOnly: boolean;
  /** Who else is typing in it now. */
  typist?: string | undefined;
  /** Below the field: what is worth knowing about the text. */
  notes?: ReactNode;
  onType: (value: string | null) => void;
  onSave: () => void;
};

/** One text in one language: its state above, the field, and for alternative texts what they need. */
export function TextCellField({
  field,
  language,
  showsLanguage,
  value,
  state,
  stateMark,
  isReadOnly,
  typist,
  notes,
  onType,
  onSave,
}: TextCellFieldProps) {
  const t = useTranslations("asset.texts");
  const live = useTranslations("live");
  const errorText = useErrorText();
  const isAlt = field.builtIn && field.key === "alt";
  const isMissing = field.required && value === null;
  const isEmpty = value === "";
  const length = [...(value ?? "")].length;
  const isLong = isAlt && length > comfortableAltLength;
  const label = language ? t("cell", { field: field.name, language: language.name }) : field.name;
  return (
    // Lines of the row above it, so that texts of unequal length end, and say more, at one height.
    <div
      data-text-cell={cellOf(field, language)}
      className="row-span-3 grid min-w-0 grid-rows-subgrid"
    >
      {showsLanguage && (
        <div className="mb-1 flex min-h-4 flex-wrap content-end justify-between gap-x-2 text-sm text-ink-3">
          <span aria-hidden>{language?.name}</span>
          {stateMark}
        </div>
      )}
      <TextArea
        label={label}
        hideLabel
        rows={field.multiline ? 2 : 1}
        value={value ?? ""}
        onChange={(text) => onType(text === "" ? null : text)}
        onBlur={onSave}
        onKeyDown={(event) => saveAndGoOn(event, field.multiline, onSave)}
        isReadOnly={isReadOnly}
        {...(isMissing && !isReadOnly && { tone: "attention" as const })}
        {...(language && { lang: language.code, dir: textDirection(language.code) })}
        {...(!language && { dir: "auto" as const })}
        placeholder={
          isEmpty
            ? t("empty")
            : isMissing
              ? language
                ? t("missingIn", { language: language.name })
                : t("missing")
              : ""
        }
        error={state?.kind === "error" ? errorText(state) : undefined}
      />
      <div className="flex flex-col gap-1 pb-2 not-empty:pt-1">
        {notes}
        {typist && (
          <p className="flex items-center gap-1.5 text-sm text-ink-2">
            <Avatar name={typist} size="sm" isDecorative />
            {live("typing", { name: typist })}
          </p>
        )}
        {isAlt && (
          <div className="flex min-h-6 items-center justify-between gap-2 text-sm text-ink-3">
            <Switch
              isSelected={isEmpty}
              isDisabled={isReadOnly || length > 0}
              aria-label={t("decorativeLabel", {
                field: field.name,
                language: language?.name ?? "",
              })}
              onChange={(isOn) => {
                onType(isOn ? "" : null);
                onSave();
              }}
            >
              {t("decorative")}
            </Switch>
            <span className={isLong ? "font-medium text-warn" : undefined}>
              {t("counter", { count: length, limit: comfortableAltLength })}
            </span>
          </div>
        )}
      </div>
    </div>
  );
}

function cellOf(field: Field, language: Language | null): string {
  return cellKey({ field: field.key, language: language?.code ?? "" });
}

type FieldKeyEvent = Parameters<NonNullable<TextFieldProps["onKeyDown"]>>[0];

/** Enter ends a line only where a text has several; there Ctrl+Enter goes on, as Enter elsewhere. */
function saveAndGoOn(event: FieldKeyEvent, isMultiline: boolean, onSave: () => void): void {
  if (event.key !== "Enter" || event.nativeEvent.isComposing) {
    event.continuePropagation();
    return;
  }
  const goesOn = isMultiline ? event.ctrlKey || event.metaKey : !event.shiftKey;
  if (!goesOn) return;
  event.preventDefault();
  onSave();
  const form = event.currentTarget.closest("[data-text-form]");
  const fields = [...(form?.querySelectorAll("textarea") ?? [])];
  fields[fields.indexOf(event.target as HTMLTextAreaElement) + 1]?.focus();
}
