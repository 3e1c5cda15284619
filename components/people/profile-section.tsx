"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { editAccountAction } from "#actions/people-actions.ts";
import { useFormAction } from "#components/space/use-form-action.ts";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { FormSection } from "#components/ui/form-section.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { showToast } from "#components/ui/toast-queue.ts";
import type { Account } from "#lib/account.ts";

/** One's own name. */
export function ProfileSection({ account }: { account: Account }) {
  const t = useTranslations();
  const router = useRouter();
  const [name, setName] = useState(account.name);
  const form = useFormAction(["name"], editAccountAction, () => {
    showToast({ tone: "ok", title: t("people.account.saved") });
    router.refresh();
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    form.submit({ name });
  }

  return (
    <FormSection title={t("people.account.profile")} description={t("people.account.profileHint")}>
      <form ref={form.ref} onSubmit={submit} className="flex flex-col gap-4">
        {form.formError && (
          <Banner tone="error" isLive>
            {form.formError}
          </Banner>
        )}
        <TextField label={t("people.email")} type="email" isReadOnly value={account.email} />
        <TextField
          label={t("people.name")}
          name="name"
          autoComplete="name"
          isRequired
          value={name}
          {...form.field("name", setName)}
        />
        <Button type="submit" className="self-start" isPending={form.isPending}>
          {t("common.save")}
        </Button>
      </form>
    </FormSection>
  );
}
