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
  offline: PlainToasts,
});

/** Where toasts appear; put once at the end of the layout and add with `showToast`. */
export function ToastRegion(props: ToastRegionProps) {
  const isShown = useShownToasts().length > 0;
  // React Aria 1.22 registers its region for F6 when it mounts, and only if there is a toast then.
  if (!isShown) return null;
  return <ToastList {...props} />;
}

const none: typeof toastQueue.visibleToasts = [];

function useShownToasts() {
  return useSyncExternalStore(
    (onChange) => toastQueue.subscribe(onChange),
    () => toastQueue.visibleToasts,
    () => none,
  );
}

/** What toasts say, in the one form that needs nothing from the network. */
function PlainToasts() {
  const shown = useShownToasts();
  return (
    <div role="alert" className="fixed start-4 top-4 z-50 rounded-md border bg-raised px-3 py-2">
      {shown.map(({ key, content }) => (
        <p key={key}>{content.title}</p>
      ))}
    </div>
  );
}
