"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { mergeTagsAction } from "#actions/tag-actions.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { ColorDot } from "#components/ui/color-dot.tsx";
import { ComboBox } from "#components/ui/combo-box.tsx";
import type { Tag } from "#lib/library.ts";
import { FormDialog } from "./form-dialog.tsx";
import { useSettingsForm } from "./use-settings-action.ts";

/** Makes one tag of two. */
export function MergeTagDialog({ tag, onClose }: { tag: Tag; onClose: () => void }) {
  const t = useTranslations("settings.tags");
  const { space, tags } = useSpace();
  const [intoId, setIntoId] = useState<number | null>(null);
  const form = useSettingsForm(
    ["intoId"],
    (input: { fromIds: number[]; intoId: number }) => mergeTagsAction(space.id, input),
    (into) => t("merged", { name: tag.name, into: into.name }),
    onClose,
  );
  const into = form.field("intoId", setIntoId);
  return (
    <FormDialog
      title={t("mergeTitle", { name: tag.name })}
      submitLabel={t("mergeSubmit")}
      form={form}
      size="sm"
      isBlocked={intoId === null}
      onSubmit={() => {
        if (intoId !== null) form.submit({ fromIds: [tag.id], intoId });
      }}
      onClose={onClose}
    >
      <ComboBox
        label={t("mergeInto")}
        error={into.error}
        emptyText={t("mergeNoMatch")}
        autoFocus
        menuTrigger="input"
        options={tags
          .filter(({ id }) => id !== tag.id)
          .map(({ id, name, color }) => ({ id, label: name, icon: <ColorDot color={color} /> }))}
        onChange={(id) => into.onChange(id === null ? null : Number(id))}
      />
      <p>{t("mergeText", { count: tag.assetCount, name: tag.name })}</p>
    </FormDialog>
  );
}
