"use client";

import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { signIn } from "./sign-in-request.ts";
import { useSignInText } from "./use-sign-in-text.ts";

type SignInDialogProps = {
  /** The account that was signed in: what is typed on the page is theirs. */
  email: string;
  onSignedIn: () => void;
};

/** Signs the same person in again without leaving the page. */
export function SignInDialog({ email, onSignedIn }: SignInDialogProps) {
  const t = useTranslations();
  const signInText = useSignInText(typeof window === "undefined" ? "" : window.location.origin);
  const [password, setPassword] = useState("");
  const [isPending, setIsPending] = useState(false);
  const [error, setError] = useState<string>();

  async function submit(event: FormEvent) {
    event.preventDefault();
    setIsPending(true);
    const result = await signIn(email, password);
    setIsPending(false);
    setError(signInText(result));
    if (result.ok) onSignedIn();
  }

  return (
    <Dialog
      isOpen
      onOpenChange={() => {}}
      isDismissable={false}
      title={t("live.signedOut")}
      size="sm"
    >
      <form onSubmit={submit} className="flex flex-col gap-4">
        <p className="text-ink-2">{t("live.signedOutText")}</p>
        {error && (
          <Banner tone="error" isLive>
            {error}
          </Banner>
        )}
        <TextField
          label={t("people.email")}
          type="email"
          name="email"
          autoComplete="username"
          isReadOnly
          value={email}
        />
        <TextField
          label={t("people.password")}
          type="password"
          name="password"
          autoComplete="current-password"
          isRequired
          autoFocus
          value={password}
          onChange={setPassword}
        />
        <Button type="submit" variant="primary" isPending={isPending}>
          {t("people.signIn.submit")}
        </Button>
      </form>
    </Dialog>
  );
}
