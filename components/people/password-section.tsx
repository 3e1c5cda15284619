"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { changePasswordAction } from "#actions/people-actions.ts";
import { useFormAction } from "#components/space/use-form-action.ts";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { FormSection } from "#components/ui/form-section.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { showToast } from "#components/ui/toast-queue.ts";
import { NewPasswordField } from "./new-password-field.tsx";

/** Changing one's own password. */
export function PasswordSection({ email }: { email: string }) {
  const t = useTranslations("people.account");
  const router = useRouter();
  const [currentPassword, setCurrentPassword] = useState("");
  const [newPassword, setNewPassword] = useState("");
  const form = useFormAction(["currentPassword", "newPassword"], changePasswordAction, () => {
    setCurrentPassword("");
    setNewPassword("");
    showToast({ tone: "ok", title: t("passwordChanged") });
    router.refresh();
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    form.submit({ currentPassword, newPassword });
  }

  return (
    <FormSection title={t("passwordTitle")} description={t("passwordTitleHint")}>
      <form ref={form.ref} onSubmit={submit} className="flex flex-col gap-4">
        {form.formError && (
          <Banner tone="error" isLive>
            {form.formError}
          </Banner>
        )}
        {/* Password managers want to know whose password this is. */}
        <input type="text" autoComplete="username" value={email} readOnly hidden />
        <TextField
          label={t("currentPassword")}
          type="password"
          name="current-password"
          autoComplete="current-password"
          isRequired
          value={currentPassword}
          {...form.field("currentPassword", setCurrentPassword)}
        />
        <NewPasswordField
          label={t("newPassword")}
          value={newPassword}
          {...form.field("newPassword", setNewPassword)}
        />
        <Button type="submit" className="self-start" isPending={form.isPending}>
          {t("changePassword")}
        </Button>
      </form>
    </FormSection>
  );
}
