"use client";

import { UiError } from "#components/space/ui-client.ts";
import { useErrorText } from "#components/space/use-error-text.ts";

/** A sentence for whatever a read threw: the server's own reason, or that it did not work. */
export function useFailureText(): (error: unknown) => string {
  const errorText = useErrorText();
  return (error) =>
    errorText(error instanceof UiError ? error : { code: "unavailable", details: {} });
}
