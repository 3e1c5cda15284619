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
  // With the network, what could not be loaded is tried again.
  useSyncExternalStore(
    (onChange) => {
      window.addEventListener("online", onChange);
      return () => window.removeEventListener("online", onChange);
    },
    () => navigator.onLine,
    () => true,
  );
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
    <div
      role="alert"
      className="fixed start-4 bottom-[calc(1rem+var(--connection-height,0px))] z-50 max-w-[calc(100vw-2rem)] rounded-md border border-line-strong bg-raised px-3 py-2 shadow-overlay"
    >
      {shown.map(({ key, content }) => (
        <p key={key}>{content.title}</p>
      ))}
    </div>
  );
}
