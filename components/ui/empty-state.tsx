import type { ReactNode } from "react";

type EmptyStateProps = {
  /** A lucide icon. */
  icon?: ReactNode;
  title: string;
  /** Makes the title the `h1` of the page. */
  isPageTitle?: boolean;
  /** What to do next, or why it is empty. */
  children?: ReactNode;
  actions?: ReactNode;
};

/** What stands where a list has nothing to show. */
export function EmptyState({
  icon,
  title,
  isPageTitle = false,
  children,
  actions,
}: EmptyStateProps) {
  const Title = isPageTitle ? "h1" : "p";
  return (
    <div className="mx-auto flex max-w-140 flex-col items-center gap-2 px-4 py-12 text-center">
      {icon && <span className="text-ink-3 [&_.lucide]:size-6">{icon}</span>}
      <Title className="text-lg font-semibold text-balance">{title}</Title>
      {children && <div className="max-w-88 text-pretty text-ink-2">{children}</div>}
      {actions && <div className="flex flex-wrap justify-center gap-2 pt-2">{actions}</div>}
    </div>
  );
}
