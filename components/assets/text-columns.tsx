"use client";

import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { ToggleButton } from "#components/ui/toggle-button.tsx";
import type { Field } from "#lib/library.ts";
import { isCellColumn, isTextColumn, type TableColumn } from "#lib/table-view.ts";
import { columnsOfField, mostTextColumns, textOfColumn } from "#lib/text-columns.ts";

type TextColumnsProps = {
  shown: readonly TableColumn[];
  onShow: (column: TableColumn, isShown: boolean) => void;
};

/** The texts that spaces have of their own as columns: each field, in each of its languages. */
export function TextColumns({ shown, onShow }: TextColumnsProps) {
  const t = useTranslations("columns");
  const { fields } = useSpace();
  const isFull = shown.filter(isTextColumn).length >= mostTextColumns;
  return (
    <div className="flex flex-col gap-2 border-t pt-2">
      <span className="font-medium">{t("moreTexts")}</span>
      {fields.map((field) => (
        <FieldColumns key={field.key} {...{ field, shown, isFull, onShow }} />
      ))}
      {isFull && <p className="text-sm text-ink-2">{t("mostTexts", { count: mostTextColumns })}</p>}
    </div>
  );
}

type FieldColumnsProps = TextColumnsProps & { field: Field; isFull: boolean };

function FieldColumns({ field, shown, isFull, onShow }: FieldColumnsProps) {
  const t = useTranslations("columns");
  const { space, languages } = useSpace();
  const columns = columnsOfField(field, { space, languages }).filter(isCellColumn);
  if (columns.length === 0) return null;
  const nameIn = (code: string) => languages.find((language) => language.code === code)?.name;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own
    <div role="group" aria-label={field.name} className="flex items-start gap-2">
      <span className="min-h-7 w-28 shrink-0 content-center truncate ps-2" title={field.name}>
        {field.name}
      </span>
      <span className="flex min-w-0 flex-1 flex-wrap gap-1">
        {columns.map((column) => {
          const { language } = textOfColumn(column, space.defaultLanguage);
          const name = nameIn(language) ?? t("everyLanguage");
          const isShown = shown.includes(column);
          return (
            <ToggleButton
              key={column}
              size="sm"
              aria-label={t("name.text", { field: field.name, language: name })}
              isSelected={isShown}
              isDisabled={isFull && !isShown}
              onChange={(isOn) => onShow(column, isOn)}
            >
              <span lang={language || undefined}>{name}</span>
            </ToggleButton>
          );
        })}
      </span>
    </div>
  );
}
