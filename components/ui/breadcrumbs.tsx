"use client";

import { ChevronRight } from "lucide-react";
import { Breadcrumbs as AriaBreadcrumbs, Breadcrumb, Link } from "react-aria-components";

type BreadcrumbsProps = {
  /** The accessible name of the navigation. */
  label: string;
  /** From the root to where one is; the last one is current and needs no `href`. */
  items: readonly { id: string | number; label: string; href?: string }[];
  /** Makes the last item the `h1` of the page. */
  endsInHeading?: boolean;
};

/** The way from the root to the current place. */
export function Breadcrumbs({ label, items, endsInHeading = false }: BreadcrumbsProps) {
  return (
    <nav aria-label={label} className="min-w-0">
      <AriaBreadcrumbs className="flex min-w-0 items-center">
        {items.map((item, index) => (
          <Breadcrumb
            key={item.id}
            id={item.id}
            className="group flex min-w-0 shrink items-center last:shrink-0 last:max-w-full"
          >
            {endsInHeading && index === items.length - 1 ? (
              <h1 className="truncate py-0.5">{item.label}</h1>
            ) : (
              <Link
                {...(item.href !== undefined && { href: item.href })}
                className="min-w-6 truncate rounded-xs py-0.5 text-ink-3 no-underline data-current:font-semibold data-current:text-ink data-focus-visible:focus-ring data-hovered:text-ink"
              >
                {item.label}
              </Link>
            )}
            <ChevronRight className="mx-0.5 size-3.5 text-ink-3 group-last:hidden rtl:rotate-180" />
          </Breadcrumb>
        ))}
      </AriaBreadcrumbs>
    </nav>
  );
}
