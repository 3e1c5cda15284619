"use client";

import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { editSpaceSettingsAction } from "#actions/space-actions.ts";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { useSettingsForm } from "./use-settings-action.ts";

/** Sets how many requests a second one API token may make. */
export function ApiLimitForm({ spaceId, limit }: { spaceId: number; limit: number }) {
  const t = useTranslations();
  const [saved, setSaved] = useState(limit);
  const [text, setText] = useState(String(limit));
  const form = useSettingsForm(
    ["apiRequestsPerSecond"],
    (input: { apiRequestsPerSecond: number }) => editSpaceSettingsAction(spaceId, input),
    (settings) => t("dialects.limit.saved", { limit: settings.apiRequestsPerSecond }),
    (settings) => {
      setSaved(settings.apiRequestsPerSecond);
      setText(String(settings.apiRequestsPerSecond));
    },
  );
  function submit(event: FormEvent) {
    event.preventDefault();
    form.submit({ apiRequestsPerSecond: Number(text) });
  }
  return (
    <form ref={form.ref} onSubmit={submit} className="flex flex-col items-start gap-3">
      {form.formError && (
        <Banner tone="error" isLive>
          {form.formError}
        </Banner>
      )}
      <TextField
        label={t("dialects.limit.label")}
        inputMode="numeric"
        autoComplete="off"
        className="w-full max-w-45"
        value={text}
        {...form.field("apiRequestsPerSecond", setText)}
      />
      <Button
        type="submit"
        isPending={form.isPending}
        pendingLabel={t("common.saving")}
        isDisabled={text.trim() === String(saved)}
      >
        {t("common.save")}
      </Button>
    </form>
  );
}
