"use client";

import { useTranslations } from "use-intl";
import { textDirection } from "#components/asset/text-direction.ts";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { anything, type TextDraft } from "./text-draft.ts";

type TextDraftFieldsProps = {
  draft: TextDraft;
  edit: (part: Partial<TextDraft>) => void;
  isMultiline: boolean;
};

/** What one types in the dialog of texts; which fields there are depends on the mode. */
export function TextDraftFields({ draft, edit, isMultiline }: TextDraftFieldsProps) {
  const t = useTranslations("bulk.texts");
  const { mode, language } = draft;
  const isOneLanguage = language !== anything && language !== "";
  const written = isOneLanguage ? { lang: language, dir: textDirection(language) } : {};
  const rows = isMultiline ? 2 : 1;
  // What was typed is there again when the choice is taken back.
  const isEmpty = mode === "set" && draft.isEmpty;
  if (mode === "clear") return null;
  if (mode === "replace")
    return (
      <div className="flex flex-col gap-3">
        <div className="grid gap-3 sm:grid-cols-2">
          <TextArea
            {...written}
            label={t("find")}
            rows={1}
            value={draft.text}
            onChange={(text) => edit({ text })}
          />
          <TextArea
            {...written}
            label={t("replace")}
            rows={1}
            value={draft.replacement}
            onChange={(replacement) => edit({ replacement })}
          />
        </div>
        <div className="flex flex-wrap gap-x-5 gap-y-1">
          <Checkbox
            isSelected={draft.matchesCase}
            onChange={(matchesCase) => edit({ matchesCase })}
          >
            {t("matchesCase")}
          </Checkbox>
          <Checkbox isSelected={draft.wholeWords} onChange={(wholeWords) => edit({ wholeWords })}>
            {t("wholeWords")}
          </Checkbox>
        </div>
      </div>
    );
  return (
    <div className="flex flex-col gap-3">
      <TextArea
        {...written}
        label={t(mode === "set" ? "value" : "add")}
        rows={rows}
        value={isEmpty ? "" : draft.text}
        isDisabled={isEmpty}
        onChange={(text) => edit({ text })}
      />
      {mode === "set" && (
        <div className="flex flex-wrap gap-x-5 gap-y-1">
          <Checkbox
            isSelected={draft.onlyMissing}
            onChange={(onlyMissing) => edit({ onlyMissing })}
          >
            {t("onlyMissing")}
          </Checkbox>
          <Checkbox isSelected={isEmpty} onChange={(isOn) => edit({ isEmpty: isOn })}>
            {t("leaveEmpty")}
          </Checkbox>
        </div>
      )}
    </div>
  );
}
