"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { useTranslations } from "use-intl";
import { useErrorText } from "#components/space/use-error-text.ts";
import { showToast } from "#components/ui/toast-queue.ts";
import type { ActionResult } from "#lib/action-result.ts";

/**
 * Runs an action of a list: says in a toast what happened, and draws the page anew after it
 * worked, before it is over.
 */
export function useRowAction() {
  const t = useTranslations("errors");
  const errorText = useErrorText();
  const router = useRouter();
  const [isPending, startTransition] = useTransition();

  function run<Value>(
    action: () => Promise<ActionResult<Value>>,
    doneText: (value: Value) => string,
    onDone?: () => void,
  ) {
    startTransition(async () => {
      const result = await action().catch(() => null);
      if (!result?.ok) {
        showToast({
          tone: "error",
          title: result ? errorText(result) : t("code.unavailable"),
        });
        return;
      }
      showToast({ tone: "ok", title: doneText(result.value) });
      onDone?.();
      router.refresh();
    });
  }

  return { run, isPending };
}
