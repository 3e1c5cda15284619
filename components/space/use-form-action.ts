"use client";

import { useEffect, useRef, useState, useTransition } from "react";
import { useErrorText } from "#components/space/use-error-text.ts";
import type { ActionFailure, ActionResult } from "#lib/action-result.ts";

const unreachable: ActionFailure = { ok: false, code: "unavailable", details: {}, fields: {} };

/**
 * Sends a form to a server action. Give `ref` to the form, and spread `field(name, setValue)` on
 * each field named in `fields`: it shows what is wrong there until the field is edited, because
 * a field marked as invalid keeps its form from being sent. `formError` says everything else.
 */
export function useFormAction<Input, Value>(
  fields: readonly string[],
  action: (input: Input) => Promise<ActionResult<Value>>,
  onDone: (value: Value) => void | Promise<void>,
) {
  const errorText = useErrorText();
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const ref = useRef<HTMLFormElement>(null);
  const isFocusDue = useRef(false);
  useEffect(() => {
    if (!failure || !isFocusDue.current) return;
    isFocusDue.current = false;
    ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [failure]);
  const [isPending, startTransition] = useTransition();

  function submit(input: Input) {
    startTransition(async () => {
      const result = await action(input).catch(() => unreachable);
      isFocusDue.current = !result.ok;
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

  function forget(name: string) {
    if (!failure?.fields[name]) return;
    const { [name]: _, ...rest } = failure.fields;
    setFailure(Object.keys(rest).length > 0 ? { ...failure, fields: rest } : null);
  }

  function field<T>(name: string, setValue: (value: T) => void) {
    return {
      error: fieldError(name),
      onChange: (value: T) => {
        forget(name);
        setValue(value);
      },
    };
  }

  const isShownAtField = fields.some((name) => failure?.fields[name]);
  const formError = !failure || isShownAtField ? undefined : errorText(failure);
  return { ref, submit, isPending, field, formError };
}
