"use client";

import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { FieldError, Text } from "react-aria-components";
import { classNames } from "./class-names.ts";

export type FieldCounter = {
  /** E.g. "96 of 120". */
  text: string;
  /** Over the limit: shown as an error. */
  isOver?: boolean;
};

type FieldMessagesProps = {
  description?: ReactNode;
  error?: string | undefined;
  counter?: FieldCounter | undefined;
};

/** The line below a control: error or description, and a counter. Linked to the control. */
export function FieldMessages({ description, error, counter }: FieldMessagesProps) {
  if (!description && !error && !counter) return <FieldError className="text-sm text-danger" />;
  return (
    <div className="flex items-start justify-between gap-2 text-sm text-ink-3">
      <div className="flex min-w-0 flex-col gap-1">
        <FieldError className="flex items-start gap-1 text-danger">
          {error ? (
            <>
              <CircleAlert />
              {error}
            </>
          ) : undefined}
        </FieldError>
        {description && <Text slot="description">{description}</Text>}
      </div>
      {counter && (
        <span
          className={classNames("whitespace-nowrap", counter.isOver && "font-medium text-danger")}
        >
          {counter.text}
        </span>
      )}
    </div>
  );
}
