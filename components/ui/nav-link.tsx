"use client";

import type { ReactNode } from "react";
import { Link } from "react-aria-components";

type NavLinkProps = {
  href: string;
  children: ReactNode;
  icon?: ReactNode;
  /** A number or short text at the end of the row. */
  count?: ReactNode;
  isCurrent?: boolean;
};

/** A row of a side navigation, of the same measure as a TreeRow. */
export function NavLink({ href, children, icon, count, isCurrent = false }: NavLinkProps) {
  return (
    <Link
      href={href}
      aria-current={isCurrent ? "page" : undefined}
      className="flex h-7 items-center gap-2 rounded-sm px-2 text-ink-2 no-underline data-focus-visible:focus-ring-inset data-hovered:bg-hover data-hovered:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-medium aria-[current=page]:text-accent aria-[current=page]:selected-in-forced-colors"
    >
      {icon}
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {count !== undefined && (
        <span className={`text-sm tabular-nums ${isCurrent ? "" : "text-ink-3"}`}>{count}</span>
      )}
    </Link>
  );
}
