"use client";

import { useTranslations } from "use-intl";
import type { SignInResult } from "./sign-in-request.ts";

/** Why signing in did not work, as a sentence. `origin` is the address Vitrine is set up for. */
export function useSignInText(origin: string) {
  const t = useTranslations("people.signIn");
  return (result: SignInResult): string | undefined => {
    if (result.ok) return undefined;
    if (result.reason === "wait")
      return t("wait", { minutes: Math.max(1, Math.ceil(result.seconds / 60)) });
    return t(result.reason, { origin });
  };
}
