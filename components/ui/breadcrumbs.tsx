"use client";

import { ChevronRight } from "lucide-react";
import { Link } from "react-aria-components";

type BreadcrumbsProps = {
  /** The accessible name of the navigation. */
  label: string;
  /** From the root to where one is; the last one is current and needs no `href`. */
  items: readonly { id: string | number; label: string; href?: string }[];
  /** Makes the last item the `h1` of the page. */
  endsInHeading?: boolean;
};

/** The way from the root to the current place; on narrow screens only its last step. */
export function Breadcrumbs({ label, items, endsInHeading = false }: BreadcrumbsProps) {
  return (
    <nav aria-label={label} className="min-w-0">
      <ol className="flex min-w-0 items-center">
        {items.map((item, index) => {
          const isLast = index === items.length - 1;
          return (
            <li
              key={item.id}
              className="group flex min-w-0 shrink items-center last:max-w-full max-sm:not-nth-last-[-n+2]:hidden max-sm:nth-last-2:max-w-[45%] max-sm:nth-last-2:shrink-0 sm:last:shrink-0"
            >
              {endsInHeading && isLast ? (
                <h1 className="truncate py-0.5">{item.label}</h1>
              ) : (
                <Link
                  {...(item.href !== undefined && !isLast && { href: item.href })}
                  {...(isLast && { "aria-current": "page" })}
                  isDisabled={isLast}
                  className="min-w-6 truncate rounded-xs py-0.5 text-ink-3 no-underline data-current:font-semibold data-current:text-ink data-focus-visible:focus-ring data-hovered:text-ink"
                >
                  {item.label}
                </Link>
              )}
              <ChevronRight className="mx-0.5 size-3.5 text-ink-3 group-last:hidden rtl:rotate-180" />
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
