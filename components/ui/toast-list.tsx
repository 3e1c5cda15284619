"use client";

import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from "lucide-react";
import {
  UNSTABLE_ToastList as AriaToastList,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
} from "react-aria-components";
import { Button } from "./button.tsx";
import { IconButton } from "./icon-button.tsx";
import { type ToastMessage, toastQueue } from "./toast-queue.ts";
import type { ToastRegionProps } from "./toast-region.tsx";

const icons = {
  info: <Info className="mt-0.5 text-accent" />,
  ok: <CircleCheck className="mt-0.5 text-ok" />,
  warn: <TriangleAlert className="mt-0.5 text-warn" />,
  error: <CircleAlert className="mt-0.5 text-danger" />,
};

/** The toasts that are shown now. */
export function ToastList({ label, closeLabel }: ToastRegionProps) {
  return (
    <AriaToastRegion
      queue={toastQueue}
      aria-label={label}
      className="fixed start-4 bottom-[calc(1rem+var(--connection-height,0px))] z-50 max-sm:bottom-[calc(1rem+var(--uploads-height,0px)+var(--connection-height,0px))] max-w-[calc(100vw-2rem)] rounded-md outline-none data-focus-visible:focus-ring"
    >
      <AriaToastList<ToastMessage> className="flex w-90 max-w-full flex-col gap-2">
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
      </AriaToastList>
    </AriaToastRegion>
  );
}
