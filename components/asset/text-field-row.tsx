"use client";

import { type ReactNode, useId } from "react";
import { useTranslations } from "use-intl";
import type { Field } from "#lib/library.ts";

type TextFieldRowProps = {
  field: Field;
  /** At the end of the heading line, e.g. how far the saving of the only text is. */
  aside?: ReactNode;
  children: ReactNode;
};

/** One field of the space with its texts side by side, as many as there is room for. */
export function TextFieldRow({ field, aside, children }: TextFieldRowProps) {
  const t = useTranslations();
  const id = useId();
  const notes = [
    field.required && t("common.required"),
    !field.translatable && t("asset.texts.sameInEveryLanguage"),
  ].filter(Boolean);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lay out its legend beside a note
    <div role="group" aria-labelledby={id} className="flex flex-col gap-1">
      <div className="flex items-baseline justify-between gap-2">
        <span id={id} className="text-sm font-medium text-ink-2">
          {field.name}
        </span>
        <span className="flex flex-wrap justify-end gap-x-2 text-sm text-ink-3">
          {aside}
          {notes.length > 0 && <span>{notes.join(", ")}</span>}
        </span>
      </div>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(10rem,100%),1fr))] gap-x-2 -mb-2">
        {children}
      </div>
    </div>
  );
}
