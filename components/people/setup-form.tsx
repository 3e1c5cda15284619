"use client";

import { type FormEvent, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { createFirstAdminAction } from "#actions/setup-actions.ts";
import { startSampleLibraryAction } from "#actions/space-actions.ts";
import { useFormAction } from "#components/space/use-form-action.ts";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { LanguageFields } from "./language-fields.tsx";
import { NewPasswordField } from "./new-password-field.tsx";
import { PublicCard } from "./public-card.tsx";
import { openAfresh, signIn } from "./sign-in-request.ts";

/** The first page anyone sees: who leads the library, and what it is called. */
export function SetupForm({ token }: { token: string }) {
  const t = useTranslations("people");
  const locale = useLocale();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [spaceName, setSpaceName] = useState(t("setup.libraryNameDefault"));
  const [languages, setLanguages] = useState<string[]>([locale]);
  const [withSamples, setWithSamples] = useState(true);
  const form = useFormAction(
    ["name", "email", "password", "spaceName"],
    createFirstAdminAction,
    async ({ spaceId }) => {
      // When this fails the account is there all the same, and the sign-in page says more.
      await signIn(email.trim(), password);
      if (withSamples) await startSampleLibraryAction(spaceId);
      openAfresh("/");
    },
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    form.submit({ token, name, email, password, spaceName, languages });
  }

  return (
    <PublicCard title={t("setup.title")} intro={t("setup.intro")} isLong>
      <form
        ref={form.ref}
        onSubmit={submit}
        className="grid gap-x-12 gap-y-8 min-[800px]:grid-cols-2"
      >
        {form.formError && (
          <Banner tone="error" isLive className="min-[800px]:col-span-2">
            {form.formError}
          </Banner>
        )}
        <fieldset className="flex min-w-0 flex-col gap-4">
          <legend className="pb-3 text-lg font-semibold">{t("setup.you")}</legend>
          <TextField
            label={t("name")}
            name="name"
            autoComplete="name"
            isRequired
            autoFocus
            value={name}
            {...form.field("name", setName)}
          />
          <TextField
            label={t("email")}
            type="email"
            name="email"
            autoComplete="username"
            isRequired
            value={email}
            {...form.field("email", setEmail)}
          />
          <NewPasswordField
            label={t("password")}
            value={password}
            {...form.field("password", setPassword)}
          />
        </fieldset>
        <fieldset className="flex min-w-0 flex-col gap-4">
          <legend className="pb-3 text-lg font-semibold">{t("setup.library")}</legend>
          <TextField
            label={t("setup.libraryName")}
            name="space-name"
            isRequired
            value={spaceName}
            {...form.field("spaceName", setSpaceName)}
          />
          <LanguageFields value={languages} onChange={setLanguages} />
          <Checkbox
            isSelected={withSamples}
            onChange={setWithSamples}
            description={t("setup.samplesDescription")}
          >
            {t("setup.samples")}
          </Checkbox>
        </fieldset>
        <Button
          type="submit"
          variant="primary"
          size="lg"
          isPending={form.isPending}
          className="min-[800px]:col-start-2"
        >
          {t("setup.submit")}
        </Button>
      </form>
    </PublicCard>
  );
}
