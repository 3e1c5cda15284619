"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { createTagAction, editTagAction } from "#actions/tag-actions.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { Tag } from "#lib/library.ts";
import { tagColor } from "#lib/tag-color.ts";
import { FormDialog } from "./form-dialog.tsx";
import { TagColorField } from "./tag-color-field.tsx";
import { useSettingsForm } from "./use-settings-action.ts";

type TagInput = { name: string; color: string };

/** Makes a tag, or gives one another name and colour. */
export function TagDialog({ tag, onClose }: { tag: Tag | null; onClose: () => void }) {
  const t = useTranslations();
  const { space } = useSpace();
  const [name, setName] = useState(tag?.name ?? "");
  const [picked, setPicked] = useState(tag?.color ?? null);
  const color = picked ?? tagColor(name.trim());
  const form = useSettingsForm(
    ["name"],
    (input: TagInput) =>
      tag ? editTagAction(space.id, { tagId: tag.id, ...input }) : createTagAction(space.id, input),
    (saved) => t(tag ? "settings.tags.edited" : "settings.tags.added", { name: saved.name }),
    onClose,
  );
  return (
    <FormDialog
      title={tag ? t("settings.tags.editTitle", { name: tag.name }) : t("settings.tags.add")}
      submitLabel={tag ? t("common.save") : t("settings.tags.add")}
      form={form}
      size="sm"
      onSubmit={() => form.submit({ name, color })}
      onClose={onClose}
    >
      <TextField
        label={t("settings.tags.name")}
        autoFocus
        autoComplete="off"
        value={name}
        {...form.field("name", setName)}
      />
      <TagColorField value={color} onChange={setPicked} />
    </FormDialog>
  );
}
