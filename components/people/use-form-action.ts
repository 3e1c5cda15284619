"use client";

import { useState, useTransition } from "react";
import { useErrorText } from "#components/space/use-error-text.ts";
import type { ActionFailure, ActionResult } from "#lib/action-result.ts";

const unreachable: ActionFailure = { ok: false, code: "unavailable", details: {}, fields: {} };

/**
 * Sends a form to a server action. `fieldError` says what is wrong with a field, `formError`
 * what is wrong beyond the fields the form shows; name those in `fields`.
 */
export function useFormAction<Input, Value>(
  fields: readonly string[],
  action: (input: Input) => Promise<ActionResult<Value>>,
  onDone: (value: Value) => void | Promise<void>,
) {
  const errorText = useErrorText();
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [isPending, startTransition] = useTransition();

  function submit(input: Input) {
    startTransition(async () => {
      const result = await action(input).catch(() => unreachable);
      setFailure(result.ok ? null : result);
      if (result.ok) await onDone(result.value);
    });
  }

  function fieldError(name: string): string | undefined {
    const problem = failure?.fields[name];
    if (!problem) return undefined;
    return errorText({
      code: "invalid",
      details: { reason: problem.reason, ...(problem.values && { values: problem.values }) },
    });
  }

  const isShownAtField = fields.some((field) => failure?.fields[field]);
  const formError = !failure || isShownAtField ? undefined : errorText(failure);
  return { submit, isPending, fieldError, formError };
}
