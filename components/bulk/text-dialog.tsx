"use client";

import { useMemo, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { Select } from "#components/ui/select.tsx";
import type { BulkOperation } from "#lib/bulk-operation.ts";
import type { BulkDialogProps } from "./bulk-dialog.ts";
import { ChangePreviewView } from "./change-preview-view.tsx";
import { CurrentText } from "./current-text.tsx";
import { anything, newTextDraft, readTextDraft, type TextDraft, textModes } from "./text-draft.ts";
import { TextDraftFields } from "./text-draft-fields.tsx";
import { usePreview } from "./use-preview.ts";

/** Sets, adds to, removes or searches and replaces a text of the assets, with a look at what comes of it. */
export function TextDialog({ target, count, name, mutations, close }: BulkDialogProps) {
  const t = useTranslations("bulk.texts");
  const common = useTranslations("common");
  const format = useFormatter();
  const { fields, languages, space } = useSpace();
  const [isSaving, setIsSaving] = useState(false);
  const [draft, setDraft] = useState(() =>
    newTextDraft(fields[0]?.key ?? "alt", space.defaultLanguage),
  );
  const edit = (part: Partial<TextDraft>) => setDraft({ ...draft, ...part });
  const field = fields.find((one) => one.key === draft.field);
  const isReplacing = draft.mode === "replace";
  const operation = useMemo<BulkOperation | null>(() => {
    const change = readTextDraft(draft, field?.translatable ?? true);
    return change && { kind: "text", change };
  }, [draft, field?.translatable]);
  const { preview, error, isCurrent } = usePreview(target, operation);
  const apply = async () => {
    if (operation?.kind !== "text") return;
    setIsSaving(true);
    await mutations.editTexts(target, operation);
    close();
  };
  const reason = !operation
    ? t("fillIn")
    : preview && isCurrent && preview.isAll && preview.changing === 0
      ? t("nothing")
      : undefined;
  return (
    <Dialog
      isOpen
      size="lg"
      onOpenChange={(isOpen) => !isOpen && close()}
      title={count === 1 ? t("title", { count, name }) : t("many", { count: format.number(count) })}
      closeLabel={common("close")}
      isDismissable={false}
      actions={
        <>
          <Button onPress={close}>{common("cancel")}</Button>
          <Button
            variant="primary"
            onPress={apply}
            isPending={isSaving}
            pendingLabel={common("saving")}
            disabledReason={reason}
          >
            {preview && isCurrent && preview.isAll && preview.changing > 0
              ? t("apply", { count: preview.changing })
              : t("applyAll")}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <div>
          <SegmentedControl
            label={t("mode")}
            value={draft.mode}
            onChange={(mode) =>
              edit({
                mode,
                ...(mode !== "replace" &&
                  draft.field === anything && { field: fields[0]?.key ?? "alt" }),
                ...(mode !== "replace" &&
                  draft.language === anything && { language: space.defaultLanguage }),
              })
            }
            segments={textModes.map((id) => ({ id, label: t(`modes.${id}`) }))}
          />
        </div>
        <div className="grid gap-3 sm:grid-cols-2">
          <Select
            label={t("field")}
            options={[
              ...(isReplacing ? [{ id: anything, label: t("anyField") }] : []),
              ...fields.map(({ key, name: label }) => ({ id: key, label })),
            ]}
            value={draft.field}
            onChange={(key) => edit({ field: String(key) })}
          />
          {(field?.translatable ?? true) && (
            <Select
              label={t("language")}
              options={[
                ...(isReplacing ? [{ id: anything, label: t("anyLanguage") }] : []),
                ...languages.map(({ code, name: label }) => ({ id: code, label })),
              ]}
              value={draft.language}
              onChange={(key) => edit({ language: String(key) })}
            />
          )}
        </div>
        {!isReplacing && (
          <CurrentText
            target={target}
            field={draft.field}
            language={field?.translatable === false ? "" : draft.language}
          />
        )}
        <TextDraftFields draft={draft} edit={edit} isMultiline={field?.multiline ?? true} />
        {operation && <ChangePreviewView preview={preview} error={error} isCurrent={isCurrent} />}
      </div>
    </Dialog>
  );
}
