"use client";

import { useSyncExternalStore } from "react";
import { lazyPart } from "./lazy-part.tsx";
import { toastQueue } from "./toast-queue.ts";

export type ToastRegionProps = {
  /** The accessible name of the region, which F6 reaches. */
  label: string;
  closeLabel: string;
};

const ToastList = lazyPart(() => import("./toast-list.tsx").then((file) => file.ToastList), {
  takesFocus: false,
});

/** Where toasts appear; put once at the end of the layout and add with `showToast`. */
export function ToastRegion(props: ToastRegionProps) {
  const isShown = useSyncExternalStore(
    (onChange) => toastQueue.subscribe(onChange),
    () => toastQueue.visibleToasts.length > 0,
    () => false,
  );
  // React Aria 1.22 registers its region for F6 when it mounts, and only if there is a toast then.
  if (!isShown) return null;
  return <ToastList {...props} />;
}
