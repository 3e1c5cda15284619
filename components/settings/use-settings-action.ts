"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useSpace } from "#components/space/space-context.tsx";
import { useFormAction } from "#components/space/use-form-action.ts";
import { useRowAction } from "#components/space/use-row-action.ts";
import { showToast } from "#components/ui/toast-queue.ts";
import type { ActionResult } from "#lib/action-result.ts";

/** Has every screen of the space read again what a setting changed. */
function useRefreshSpace(): () => Promise<void> {
  const queries = useQueryClient();
  const { space } = useSpace();
  return () => queries.invalidateQueries({ queryKey: ["space", space.id] });
}

/** A form of the settings: sends it, then refreshes the space, says so, and calls `onDone`. */
export function useSettingsForm<Input, Value>(
  fields: readonly string[],
  action: (input: Input) => Promise<ActionResult<Value>>,
  doneText: (value: Value) => string,
  onDone: (value: Value) => void,
) {
  const refresh = useRefreshSpace();
  return useFormAction(fields, action, async (value) => {
    await refresh();
    onDone(value);
    showToast({ tone: "ok", title: doneText(value) });
  });
}

/** A command of a row: runs it, then refreshes the space and says so. */
export function useSettingsCommand() {
  const refresh = useRefreshSpace();
  const { run, isPending } = useRowAction();
  return {
    isPending,
    run<Value>(
      action: () => Promise<ActionResult<Value>>,
      doneText: (value: Value) => string,
      onDone?: () => void,
    ) {
      run(action, doneText, () => {
        void refresh();
        onDone?.();
      });
    },
  };
}
