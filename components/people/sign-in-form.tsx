"use client";

import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { openAfresh, signIn } from "./sign-in-request.ts";
import { useSignInText } from "./use-sign-in-text.ts";

type SignInFormProps = {
  /** The address Vitrine is set up for. */
  origin: string;
  /** The path to go to afterwards. */
  next: string;
  email?: string | undefined;
};

/** E-mail and password. */
export function SignInForm({ origin, next, email: givenEmail = "" }: SignInFormProps) {
  const t = useTranslations("people");
  const signInText = useSignInText(origin);
  const [email, setEmail] = useState(givenEmail);
  const [password, setPassword] = useState("");
  const [isPending, setIsPending] = useState(false);
  const [error, setError] = useState<string>();

  async function submit(event: FormEvent) {
    event.preventDefault();
    setIsPending(true);
    const result = await signIn(email.trim(), password);
    setError(signInText(result));
    if (result.ok) openAfresh(next);
    else setIsPending(false);
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      {error && (
        <Banner tone="error" isLive>
          {error}
        </Banner>
      )}
      <TextField
        label={t("email")}
        type="email"
        name="email"
        autoComplete="username"
        isRequired
        autoFocus={!givenEmail}
        value={email}
        onChange={setEmail}
      />
      <TextField
        label={t("password")}
        type="password"
        name="password"
        autoComplete="current-password"
        isRequired
        autoFocus={Boolean(givenEmail)}
        value={password}
        onChange={setPassword}
      />
      <Button type="submit" variant="primary" size="lg" isPending={isPending}>
        {t("signIn.submit")}
      </Button>
    </form>
  );
}
