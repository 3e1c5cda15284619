"use client";

import { type ReactNode, useId } from "react";
import { useTranslations } from "use-intl";
import type { Field } from "#lib/library.ts";

/** One field of the space with its texts side by side, as many as there is room for. */
export function TextFieldRow({ field, children }: { field: Field; children: ReactNode }) {
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
        {notes.length > 0 && <span className="text-sm text-ink-3">{notes.join(", ")}</span>}
      </div>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(10rem,100%),1fr))] items-start gap-2">
        {children}
      </div>
    </div>
  );
}
