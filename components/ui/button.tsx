"use client";

import { type ReactNode, useState } from "react";
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  ProgressBar,
} from "react-aria-components";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "./button-style.ts";
import { Spinner } from "./spinner.tsx";
import { Tooltip } from "./tooltip.tsx";

type ButtonProps = Omit<AriaButtonProps, "className" | "children"> & {
  children: ReactNode;
  /** `primary` once per view, `danger` for what cannot be undone. */
  variant?: ButtonVariant;
  /** 28, 32 or 40 px high. */
  size?: ButtonSize;
  icon?: ReactNode;
  /** While `isPending`: said to screen readers in place of the label, e.g. "Saving". */
  pendingLabel?: string | undefined;
  /** Blocks the button but keeps it focusable, and shows this sentence on hover, focus and press. */
  disabledReason?: string | undefined;
  /** For placement only (margin, width). */
  className?: string;
};

/** A button with text. */
export function Button({ disabledReason, ...props }: ButtonProps) {
  const [isReasonOpen, setIsReasonOpen] = useState(false);
  if (!disabledReason) return <PlainButton {...props} />;
  const { variant: _, size = "md", icon, children, className } = props;
  return (
    <Tooltip text={disabledReason} delay={0} isOpen={isReasonOpen} onOpenChange={setIsReasonOpen}>
      <AriaButton
        aria-disabled
        // Touch has no hover: pressing shows the reason too.
        onPress={() => setIsReasonOpen(true)}
        className={buttonStyle("blocked", size, className)}
      >
        {icon}
        {children}
      </AriaButton>
    </Tooltip>
  );
}

function PlainButton({
  variant = "default",
  size = "md",
  icon,
  children,
  pendingLabel,
  className,
  ...props
}: Omit<ButtonProps, "disabledReason">) {
  return (
    <AriaButton {...props} className={buttonStyle(variant, size, className)}>
      {props.isPending ? (
        <ProgressBar isIndeterminate aria-label={pendingLabel ?? "…"} className="contents">
          <Spinner />
        </ProgressBar>
      ) : (
        icon
      )}
      {children}
    </AriaButton>
  );
}
