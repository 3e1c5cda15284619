"use client";

import { type FormEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { Folder } from "#lib/library.ts";
import { useFolderMutations } from "./use-folder-mutations.ts";

type FolderNameDialogProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** The folder to rename; absent, a new one is made in `parentId`. */
  folder?: Folder;
  parentId?: number | null;
  onDone?: (folder: Folder) => void;
};

/** Asks for the name of a new folder, or another one for a folder. */
export function FolderNameDialog(props: FolderNameDialogProps) {
  const t = useTranslations("library.folderDialog");
  const { folders } = useSpace();
  const parent = folders.find((known) => known.id === props.parentId);
  const title = props.folder
    ? t("renameTitle", { name: props.folder.name })
    : parent
      ? t("createInTitle", { name: parent.name })
      : t("createTitle");
  return (
    <Dialog isOpen={props.isOpen} onOpenChange={props.onOpenChange} title={title} size="sm">
      {(close) => <NameForm {...props} close={close} />}
    </Dialog>
  );
}

function NameForm({
  folder,
  parentId = null,
  onDone,
  close,
}: FolderNameDialogProps & { close: () => void }) {
  const t = useTranslations();
  const { create, rename } = useFolderMutations();
  const [name, setName] = useState(folder?.name ?? "");
  const [error, setError] = useState<string>();
  const [isSaving, setIsSaving] = useState(false);
  const formId = useId();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") return setError(t("errors.reason.empty_name"));
    setIsSaving(true);
    const outcome = folder ? await rename(folder.id, name) : await create(name, parentId);
    setIsSaving(false);
    if (!outcome.ok) return setError(outcome.message);
    onDone?.(outcome.value);
    close();
  };
  return (
    <form id={formId} onSubmit={save} className="flex flex-col gap-4">
      <TextField
        label={t("library.folderDialog.name")}
        value={name}
        onChange={(value) => {
          setName(value);
          setError(undefined);
        }}
        {...(error && { error })}
        autoFocus
      />
      <div className="flex justify-end gap-2">
        <Button onPress={close}>{t("common.cancel")}</Button>
        <Button
          variant="primary"
          type="submit"
          isPending={isSaving}
          pendingLabel={t("common.saving")}
        >
          {folder ? t("common.rename") : t("common.create")}
        </Button>
      </div>
    </form>
  );
}
