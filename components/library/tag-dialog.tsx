"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { useCreateTag } from "#components/tags/use-create-tag.ts";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { ColorDot } from "#components/ui/color-dot.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { SearchField } from "#components/ui/search-field.tsx";
import type { AssetDialogProps } from "./asset-dialogs.tsx";

/** Puts tags on the assets and takes them off. A tag that only some of them have is neither on nor off. */
export function TagDialog({ assets, mutations, close }: AssetDialogProps) {
  const t = useTranslations();
  const format = useFormatter();
  const { tags, can } = useSpace();
  const createTag = useCreateTag();
  const [text, setText] = useState("");
  const [wanted, setWanted] = useState<ReadonlyMap<number, boolean>>(new Map());
  const [error, setError] = useState<string>();
  const [isSaving, setIsSaving] = useState(false);
  const name = text.trim();
  const shown = tags.filter((tag) =>
    tag.name.toLocaleLowerCase().includes(name.toLocaleLowerCase()),
  );
  const isNew =
    name !== "" && !tags.some((tag) => tag.name.toLocaleLowerCase() === name.toLocaleLowerCase());
  const set = (id: number, isOn: boolean) => setWanted(new Map(wanted).set(id, isOn));
  const create = async () => {
    const outcome = await createTag(name);
    if (!outcome.ok) return setError(outcome.message);
    set(outcome.value.id, true);
    setText("");
  };
  const save = async () => {
    setIsSaving(true);
    const ids = (isOn: boolean) =>
      [...wanted].filter(([, value]) => value === isOn).map(([id]) => id);
    await mutations.tag(assets, ids(true), ids(false));
    close();
  };
  return (
    <Dialog
      isOpen
      size="sm"
      onOpenChange={(isOpen) => !isOpen && close()}
      title={t("library.tagDialog.title", { count: assets.length, name: assets[0]?.name ?? "" })}
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
        <div className="flex max-h-64 flex-col overflow-y-auto">
          {shown.map((tag) => {
            const having = assets.filter((asset) => asset.tagIds.includes(tag.id)).length;
            const choice = wanted.get(tag.id);
            return (
              <Checkbox
                key={tag.id}
                isSelected={choice ?? having === assets.length}
                isIndeterminate={choice === undefined && having > 0 && having < assets.length}
                onChange={(isOn) => set(tag.id, isOn)}
                className="py-0.5"
              >
                <span className="flex items-center gap-2">
                  <ColorDot color={tag.color} />
                  {tag.name}
                  {choice === undefined && having > 0 && having < assets.length && (
                    <span className="text-sm text-ink-3">
                      {t("library.tagDialog.some", {
                        count: format.number(having),
                        total: format.number(assets.length),
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
            {t("library.tagDialog.create", { name })}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
