"use client";

import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from "lucide-react";
import { useSyncExternalStore } from "react";
import {
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastList as ToastList,
} from "react-aria-components";
import { Button } from "./button.tsx";
import { IconButton } from "./icon-button.tsx";
import { type ToastMessage, toastQueue } from "./toast-queue.ts";

const icons = {
  info: <Info className="mt-0.5 text-accent" />,
  ok: <CircleCheck className="mt-0.5 text-ok" />,
  warn: <TriangleAlert className="mt-0.5 text-warn" />,
  error: <CircleAlert className="mt-0.5 text-danger" />,
};

type ToastRegionProps = {
  /** The accessible name of the region, which F6 reaches. */
  label: string;
  closeLabel: string;
};

/** Where toasts appear; put once at the end of the layout and add with `showToast`. */
export function ToastRegion({ label, closeLabel }: ToastRegionProps) {
  const isShown = useSyncExternalStore(
    (onChange) => toastQueue.subscribe(onChange),
    () => toastQueue.visibleToasts.length > 0,
    () => false,
  );
  // React Aria 1.22 registers its region for F6 when it mounts, and only if there is a toast then.
  if (!isShown) return null;
  return (
    <AriaToastRegion
      queue={toastQueue}
      aria-label={label}
      className="fixed start-4 bottom-4 z-50 max-sm:bottom-[calc(1rem+var(--uploads-height,0px))] max-w-[calc(100vw-2rem)] rounded-md outline-none data-focus-visible:focus-ring"
    >
      <ToastList<ToastMessage> className="flex w-90 max-w-full flex-col gap-2">
        {({ toast }) => {
          const { tone, title, description, action } = toast.content;
          return (
            <Toast
              toast={toast}
              className="flex animate-appear items-start gap-2 rounded-md border border-line-strong bg-raised py-2 ps-3 pe-2 shadow-overlay outline-none data-focus-visible:focus-ring"
            >
              {icons[tone]}
              <ToastContent className="flex min-w-0 flex-1 flex-col">
                <Text slot="title" className="font-medium wrap-anywhere">
                  {title}
                </Text>
                {description && (
                  <Text slot="description" className="text-ink-2 wrap-anywhere">
                    {description}
                  </Text>
                )}
              </ToastContent>
              {action && (
                <Button
                  size="sm"
                  variant="quiet"
                  className="-my-1"
                  onPress={() => {
                    action.onAction();
                    toastQueue.close(toast.key);
                  }}
                >
                  {action.label}
                </Button>
              )}
              <IconButton
                slot="close"
                label={closeLabel}
                icon={<X />}
                size="sm"
                className="-my-0.5"
              />
            </Toast>
          );
        }}
      </ToastList>
    </AriaToastRegion>
  );
}
