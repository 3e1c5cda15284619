"use client";

import type { ReactNode } from "react";
import { Link, type LinkProps } from "react-aria-components";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "./button-style.ts";

type LinkButtonProps = Omit<LinkProps, "className" | "children" | "href"> & {
  href: string;
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
  /** For placement only. */
  className?: string;
};

/** A link that looks like a button: use it for everything that has an address. */
export function LinkButton({
  variant = "default",
  size = "md",
  icon,
  children,
  className,
  ...props
}: LinkButtonProps) {
  return (
    <Link {...props} className={buttonStyle(variant, size, className)}>
      {icon}
      {children}
    </Link>
  );
}
