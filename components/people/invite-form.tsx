"use client";

import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { acceptInvitationAction } from "#actions/people-actions.ts";
import { useFormAction } from "#components/space/use-form-action.ts";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { NewPasswordField } from "./new-password-field.tsx";
import { openAfresh, signIn } from "./sign-in-request.ts";

/** Makes the account that an invitation is for. */
export function InviteForm({ token, email }: { token: string; email: string }) {
  const t = useTranslations("people");
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const form = useFormAction(["name", "password"], acceptInvitationAction, async (accepted) => {
    // When this fails the account is there all the same, and the sign-in page says more.
    await signIn(accepted.email, password);
    openAfresh(`/spaces/${accepted.spaceId}/assets`);
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    form.submit({ token, name, password });
  }

  return (
    <form ref={form.ref} onSubmit={submit} className="flex flex-col gap-4">
      {form.formError && (
        <Banner tone="error" isLive>
          {form.formError}
        </Banner>
      )}
      <TextField
        label={t("email")}
        type="email"
        name="email"
        autoComplete="username"
        isReadOnly
        value={email}
      />
      <TextField
        label={t("name")}
        name="name"
        autoComplete="name"
        isRequired
        autoFocus
        value={name}
        {...form.field("name", setName)}
      />
      <NewPasswordField
        label={t("password")}
        value={password}
        {...form.field("password", setPassword)}
      />
      <Button type="submit" variant="primary" size="lg" isPending={form.isPending}>
        {t("invite.submit")}
      </Button>
    </form>
  );
}
