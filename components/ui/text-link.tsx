"use client";

import { Link, type LinkProps } from "react-aria-components";
import { classNames } from "./class-names.ts";

type TextLinkProps = Omit<LinkProps, "className"> & { className?: string };

/** A link within text. With `onPress` and no `href` it is a link-like button. */
export function TextLink({ className, ...props }: TextLinkProps) {
  return (
    <Link
      {...props}
      className={classNames(
        "cursor-pointer rounded-xs text-accent underline underline-offset-2 data-focus-visible:focus-ring data-hovered:text-accent-hover",
        className,
      )}
    />
  );
}
