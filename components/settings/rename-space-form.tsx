"use client";

import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { renameSpaceAction } from "#actions/space-actions.ts";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { Space } from "#lib/library.ts";
import { useSettingsForm } from "./use-settings-action.ts";

/** Gives the space another name. */
export function RenameSpaceForm({ space }: { space: Space }) {
  const t = useTranslations();
  const [name, setName] = useState(space.name);
  const form = useSettingsForm(
    ["name"],
    (input: { name: string }) => renameSpaceAction(space.id, input),
    (saved) => t("settings.space.saved", { name: saved.name }),
    () => undefined,
  );
  function submit(event: FormEvent) {
    event.preventDefault();
    form.submit({ name });
  }
  return (
    <form ref={form.ref} onSubmit={submit} className="flex flex-col items-start gap-3">
      {form.formError && (
        <Banner tone="error" isLive>
          {form.formError}
        </Banner>
      )}
      <TextField
        label={t("settings.space.name")}
        autoComplete="off"
        className="w-full max-w-90"
        value={name}
        {...form.field("name", setName)}
      />
      <Button
        type="submit"
        isPending={form.isPending}
        pendingLabel={t("common.saving")}
        isDisabled={name.trim() === space.name}
      >
        {t("common.save")}
      </Button>
    </form>
  );
}
