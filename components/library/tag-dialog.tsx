"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import type { BulkDialogProps } from "#components/bulk/bulk-dialog.ts";
import { useTargetFacts } from "#components/bulk/use-preview.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { useCreateTag } from "#components/tags/use-create-tag.ts";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { ColorDot } from "#components/ui/color-dot.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { SearchField } from "#components/ui/search-field.tsx";

/** Puts tags on the assets and takes them off. A tag that only some of them have is neither on nor off. */
export function TagDialog({ target, count, name, mutations, close }: BulkDialogProps) {
  const t = useTranslations();
  const format = useFormatter();
  const { tags, can } = useSpace();
  const createTag = useCreateTag();
  const [text, setText] = useState("");
  const [wanted, setWanted] = useState<ReadonlyMap<number, boolean>>(new Map());
  const [error, setError] = useState<string>();
  const [isSaving, setIsSaving] = useState(false);
  const { data: facts } = useTargetFacts(target);
  const counts = new Map(facts?.tags.map((tag) => [tag.tagId, tag.count]));
  const total = facts?.count ?? 0;
  const typed = text.trim();
  const shown = tags.filter((tag) =>
    tag.name.toLocaleLowerCase().includes(typed.toLocaleLowerCase()),
  );
  const isNew =
    typed !== "" && !tags.some((tag) => tag.name.toLocaleLowerCase() === typed.toLocaleLowerCase());
  const set = (id: number, isOn: boolean) => setWanted(new Map(wanted).set(id, isOn));
  const create = async () => {
    const outcome = await createTag(typed);
    if (!outcome.ok) return setError(outcome.message);
    set(outcome.value.id, true);
    setText("");
  };
  const save = async () => {
    setIsSaving(true);
    const ids = (isOn: boolean) =>
      [...wanted].filter(([, value]) => value === isOn).map(([id]) => id);
    await mutations.tag(target, ids(true), ids(false));
    close();
  };
  return (
    <Dialog
      isOpen
      size="sm"
      onOpenChange={(isOpen) => !isOpen && close()}
      title={t("library.tagDialog.title", { count, name })}
      closeLabel={t("common.close")}
      isDismissable={wanted.size === 0}
      actions={
        <>
          <Button onPress={close}>{t("common.cancel")}</Button>
          <Button
            variant="primary"
            onPress={save}
            isPending={isSaving}
            pendingLabel={t("common.saving")}
            disabledReason={wanted.size === 0 ? t("library.tagDialog.nothing") : undefined}
          >
            {t("common.save")}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-2">
        <SearchField
          label={t("library.tagDialog.search")}
          placeholder={t("library.tagDialog.search")}
          value={text}
          onChange={(value) => {
            setText(value);
            setError(undefined);
          }}
          onSubmit={() => isNew && can("tag.edit") && void create()}
          autoFocus
        />
        {error && (
          <p role="alert" className="text-sm text-danger">
            {error}
          </p>
        )}
        <div aria-busy={!facts} className="flex max-h-64 flex-col overflow-y-auto">
          {shown.map((tag) => {
            const having = counts.get(tag.id) ?? 0;
            const choice = wanted.get(tag.id);
            return (
              <Checkbox
                key={tag.id}
                isSelected={choice ?? (total > 0 && having === total)}
                isIndeterminate={choice === undefined && having > 0 && having < total}
                onChange={(isOn) => set(tag.id, isOn)}
                className="py-0.5"
              >
                <span className="flex items-center gap-2">
                  <ColorDot color={tag.color} />
                  {tag.name}
                  {choice === undefined && having > 0 && having < total && (
                    <span className="text-sm text-ink-3">
                      {t("library.tagDialog.some", {
                        count: format.number(having),
                        total: format.number(total),
                      })}
                    </span>
                  )}
                </span>
              </Checkbox>
            );
          })}
          {shown.length === 0 && !isNew && (
            <p className="py-2 text-ink-3">{t("library.tagDialog.none")}</p>
          )}
        </div>
        {isNew && can("tag.edit") && (
          <Button icon={<Plus />} onPress={create} className="self-start">
            {t("library.tagDialog.create", { name: typed })}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
