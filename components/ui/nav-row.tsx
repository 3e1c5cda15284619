import type { ComponentProps, ReactNode } from "react";
import { NavLink } from "./nav-link.tsx";

type NavRowProps = ComponentProps<typeof NavLink> & {
  /** A small button (24 px) shown on hover and focus in place of the count. */
  actions?: ReactNode;
};

/** A NavLink with a button of its own beside it, for rows that can be edited. */
export function NavRow({ actions, count, ...link }: NavRowProps) {
  return (
    <div className="group/row relative">
      <NavLink
        {...link}
        count={
          count !== undefined && (
            <span
              className={
                // Only out of sight: it is part of the link's name, also while the link has the focus.
                actions
                  ? "group-focus-within/row:opacity-0 group-hover/row:opacity-0 [@media(hover:none)]:me-6 [@media(hover:none)]:opacity-100!"
                  : ""
              }
            >
              {count}
            </span>
          )
        }
      />
      {actions && (
        <span className="absolute end-1 top-0.5 flex opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100 [@media(hover:none)]:opacity-100">
          {actions}
        </span>
      )}
    </div>
  );
}
