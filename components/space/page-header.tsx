import type { ReactNode } from "react";
import { NavigationButton } from "./navigation-button.tsx";

type PageHeaderProps = {
  /** The `h1`, alone or at the end of breadcrumbs. */
  title: ReactNode;
  /** Controls; they go below the title where there is no room beside it. */
  children?: ReactNode;
};

/** The upper edge of a page, with the button for the navigation on narrow screens. */
export function PageHeader({ title, children }: PageHeaderProps) {
  return (
    <header className="flex min-h-13 shrink-0 flex-wrap items-center gap-x-2 gap-y-2 border-b px-4 py-2.5">
      <NavigationButton />
      <div className="flex min-w-0 flex-1 items-center">{title}</div>
      {children}
    </header>
  );
}
