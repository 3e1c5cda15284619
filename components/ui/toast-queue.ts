"use client";

import { UNSTABLE_ToastQueue as ToastQueue } from "react-aria-components";

export type ToastMessage = {
  tone: "info" | "ok" | "warn" | "error";
  title: string;
  description?: string;
  /** One thing to do about it, e.g. undo. The toast closes after it. */
  action?: { label: string; onAction: () => void };
};

/** The messages that ToastRegion shows. */
export const toastQueue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 4 });

/** Time to read and reach a button; hovering or focusing the toasts stops the clock. */
const visibleMilliseconds = 12_000;

/** Shows a toast and returns a function that closes it. Errors stay until they are closed. */
export function showToast(message: ToastMessage): () => void {
  const key = toastQueue.add(
    message,
    message.tone === "error" ? {} : { timeout: visibleMilliseconds },
  );
  return () => toastQueue.close(key);
}
